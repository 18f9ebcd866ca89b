/**
 * The facts that are checked: a {@link org.charterrules.model.CaseFile} is a series of meetings with the people, notices,
 * actions, decisions, feedback and answers that hang on them.
 *
 * <p>Everywhere, {@code null} means <em>not known</em> and an empty collection means <em>asked, none</em>. Records are
 * immutable, keep their collections in one fixed order, and never show needs, reasons or other free text in
 * {@code toString}.
 */
@NullMarked
@Value.Style(jdkOnly = true)
package org.charterrules.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
