package org.charterrules.oracle;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charterrules.charter.Interpretations;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.RuleBasedChecker;

/** Law 2 for every clause that has a rule, without any rule engine between. The seed is fixed. */
class LessKnowledgeTest {
    private static final int BLANKS = Integer.getInteger("charterrules.blanks", 12);
    private static final CharterChecker CHECKER = new RuleBasedChecker(PlainRules.all(), Interpretations.DEFAULTS);

    @Provide
    Arbitrary<CaseFiles.Case> cases() {
        return CaseFiles.cases();
    }

    @Property(tries = 150, seed = "20261122")
    void less_knowledge_never_gives_more_certainty(@ForAll("cases") CaseFiles.Case one, @ForAll long seed) {
        LessKnowledge.assertGivesNoMoreCertainty(CHECKER, one, BLANKS, new Random(seed));
    }
}
