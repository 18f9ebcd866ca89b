/**
 * Checking: {@link org.charterrules.check.CharterChecker} is what applications call. Data flows one way: case file, rules,
 * obligations, findings, report.
 */
@NullMarked
package org.charterrules.check;

import org.jspecify.annotations.NullMarked;
