/**
 * Reports in words: {@link org.charterrules.report.Explanation} puts a finding into five parts, the renderers lay a whole
 * report out. All wording is in message bundles.
 */
@NullMarked
package org.charterrules.report;

import org.jspecify.annotations.NullMarked;
