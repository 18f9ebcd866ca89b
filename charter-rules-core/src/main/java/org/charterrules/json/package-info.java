/**
 * Case files and reports as JSON: {@link org.charterrules.json.CaseFileJson} reads and writes case files,
 * {@link org.charterrules.json.ReportJson} writes reports. Needs Jackson, which is an optional dependency of this library. The
 * formats are described by {@code case-file.schema.json}, {@code report.schema.json} and the further schemas in this package.
 */
@NullMarked
package org.charterrules.json;

import org.jspecify.annotations.NullMarked;
