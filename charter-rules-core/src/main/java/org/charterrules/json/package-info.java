/**
 * Case files as JSON: {@link org.charterrules.json.CaseFileJson} reads and writes them. Needs Jackson, which is an optional
 * dependency of this library. The format is described by {@code case-file.schema.json} in this package.
 */
@NullMarked
package org.charterrules.json;

import org.jspecify.annotations.NullMarked;
