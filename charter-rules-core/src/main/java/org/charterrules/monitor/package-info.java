/** Watching over many case files: {@link org.charterrules.monitor.CharterMonitor} tells which verdicts change, and when. */
@NullMarked
package org.charterrules.monitor;

import org.jspecify.annotations.NullMarked;
