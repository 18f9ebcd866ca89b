package org.charterrules.oracle;

import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;

/** One row of the register: what it says of one meeting. */
interface Clause {
    Verdict judge(Facts facts, Meeting meeting);
}
