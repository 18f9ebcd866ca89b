package org.charterrules.drools;

import java.util.List;
import org.charterrules.drools.lint.LintProblem;

/** Is told what came of changes to rule packs. Called by the thread that found the change; one call at a time. */
public interface ReloadListener {
    /** Listens to nothing. */
    ReloadListener NONE = new ReloadListener() {
        @Override
        public void changed(DroolsCharterChecker rules, List<LintProblem> warnings) {
            // Nobody wants to know.
        }

        @Override
        public void refused(List<LintProblem> problems) {
            // Nobody wants to know.
        }
    };

    /**
     * New rules are in force from the next check on.
     *
     * @param rules the rules
     * @param warnings what somebody should look at, though the rules are used; often empty
     */
    void changed(DroolsCharterChecker rules, List<LintProblem> warnings);

    /**
     * The files cannot be used as they are now. The last good rules stay in force.
     *
     * @param problems everything that is wrong, at least one error; files are named from inside the folder, for example
     *     {@code my-charter/rules.dslr}
     */
    void refused(List<LintProblem> problems);
}
