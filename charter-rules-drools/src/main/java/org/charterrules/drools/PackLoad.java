package org.charterrules.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.drools.lint.LintProblem.Severity;
import org.charterrules.drools.pack.PackFiles;

/**
 * What came of loading all packs of a folder: the packs if all of them are good.
 *
 * @param packs the packs that are good
 * @param problems what is wrong, pack by pack; warnings are among them
 */
record PackLoad(List<RulePack> packs, List<LintProblem> problems) {
    PackLoad {
        packs = List.copyOf(packs);
        problems = List.copyOf(problems);
    }

    static PackLoad of(PackFolder.Content content, Trust trust) {
        List<RulePack> packs = new ArrayList<>();
        List<LintProblem> problems = new ArrayList<>(content.problems());
        Map<String, String> ids = new HashMap<>();
        for (PackFolder.Pack each : content.packs()) {
            PackLint lint = PackLint.of(each.files(), trust, each.problems());
            lint.problems().forEach(problem -> problems.add(each.place(problem)));
            if (!lint.haveError()) {
                RulePack pack = RulePack.of(lint);
                String other = ids.putIfAbsent(pack.id(), each.name());
                if (other != null) {
                    problems.add(each.place(sameId(pack.id(), other)));
                }
                packs.add(pack);
            }
        }
        return new PackLoad(packs, problems);
    }

    private static LintProblem sameId(String id, String other) {
        String message = "The rule pack '" + other + "' has the id '" + id + "' too. Give this one another.";
        return new LintProblem(Severity.ERROR, LintCode.FIELD_VALUE, PackFiles.CHARTER, 0, 0, "", message, List.of());
    }

    boolean isRefused() {
        return problems.stream().anyMatch(LintProblem::isError);
    }

    /** The packs. Throws what {@link RulePack#read} would if they cannot be used. */
    List<RulePack> requirePacks() {
        if (isRefused()) {
            throw new RulePackException(problems);
        }
        return packs;
    }
}
