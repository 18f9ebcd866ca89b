package org.charterrules.drools;

import java.util.List;
import org.charterrules.charter.Charter;
import org.charterrules.check.Binding;
import org.charterrules.check.CharterRules;
import org.charterrules.check.Rule;
import org.charterrules.finding.RuleRef;
import org.charterrules.subject.Subject;

/** A charter that comes with the library, with one clause whose obligation fails and blurts out a need. */
record BrokenRule(CharterRules whole, String clauseId, String blurted) implements CharterRules {
    @Override
    public Charter charter() {
        return whole.charter();
    }

    @Override
    public List<Rule> rules() {
        return whole.rules();
    }

    RuleRef ref() {
        return rules().stream()
                .filter(rule -> rule.clauseId().equals(clauseId))
                .findFirst()
                .orElseThrow()
                .ref();
    }

    @Override
    public List<Binding<?>> bind(List<Subject> subjects) {
        return whole.bind(subjects).stream().<Binding<?>>map(this::broken).toList();
    }

    private Binding<?> broken(Binding<?> binding) {
        if (!binding.rule().clauseId().equals(clauseId)) {
            return binding;
        }
        return new Binding<Subject>(binding.rule(), binding.subject(), subject -> {
            throw new IllegalStateException(blurted);
        });
    }
}
