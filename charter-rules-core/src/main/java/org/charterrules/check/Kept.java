package org.charterrules.check;

import java.util.function.IntPredicate;

/**
 * What may be taken over of what rules bound in a meeting before something differed.
 *
 * @param before what they bound
 * @param stays whether all is the same that their conditions rest on for a subject of that time, given its place
 */
record Kept(Part before, IntPredicate stays) {}
