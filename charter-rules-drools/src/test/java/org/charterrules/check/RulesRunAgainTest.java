package org.charterrules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Interpretations;
import org.charterrules.drools.ShippedRules;
import org.charterrules.model.Action;
import org.charterrules.model.CaseFile;
import org.charterrules.oracle.CaseFiles;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Subject;
import org.junit.jupiter.api.Test;

/** About which subjects an engine is asked again when an action differs. */
class RulesRunAgainTest {
    private static final int CASES = 60;
    private static final List<CharterRules> SHIPPED = ShippedRules.together();
    private static final int OF_EVERY_SUBJECT = askedAgain(Silent::new);

    @Test
    void only_about_those_that_its_rules_may_bind_otherwise() {
        assertThat(askedAgain(Telling::new)).isPositive().isLessThan(OF_EVERY_SUBJECT / 2);
    }

    @Test
    void about_all_of_a_meeting_if_it_tells_of_one_twice_and_of_another_never() {
        assertThat(askedAgain(Confused::new)).isEqualTo(OF_EVERY_SUBJECT);
    }

    @Test
    void about_all_of_a_meeting_if_its_rules_may_read_what_they_do_not_look_up() {
        assertThat(askedAgain(Reading::new)).isEqualTo(OF_EVERY_SUBJECT);
    }

    private static int askedAgain(Function<CharterRules, Telling> engine) {
        int asked = 0;
        for (CharterRules shipped : SHIPPED) {
            Telling rules = engine.apply(shipped);
            CharterPlan plan = new CharterPlan(rules);
            for (CaseFiles.Case one : CaseFiles.sample(29L, CASES).toList()) {
                asked += askedAgain(rules, plan, one);
            }
        }
        return asked;
    }

    private static int askedAgain(Telling rules, CharterPlan plan, CaseFiles.Case one) {
        List<Action> actions = one.caseFile().actions();
        if (actions == null || actions.isEmpty()) {
            return 0;
        }
        CaseIndex file = new CaseIndex(one.caseFile(), one.asOf());
        CharterCheck check = new CharterCheck(plan, file, Interpretations.DEFAULTS);
        List<Action> changed = new ArrayList<>(actions);
        changed.set(0, changed.get(0).withDue(null).withDoneAt(null));
        CaseFile other = one.caseFile().withActions(changed);
        rules.asked = 0;
        CaseIndex after = file.changed(other);
        CharterCheck again = (CharterCheck) check.again(after, Touched.between(file, after));
        int asked = rules.asked;
        compare(again, new CharterCheck(plan, new CaseIndex(other, one.asOf()), Interpretations.DEFAULTS));
        return asked;
    }

    private static void compare(CharterCheck again, CharterCheck whole) {
        again.judgements().forEach((cell, judgement) -> assertThat(judgement).isEqualTo(whole.judgement(cell)));
    }

    /** The engine that comes with the library. */
    private static class Telling implements CharterRules {
        private final CharterRules shipped;
        int asked;

        Telling(CharterRules shipped) {
            this.shipped = shipped;
        }

        @Override
        public Charter charter() {
            return shipped.charter();
        }

        @Override
        public List<Rule> rules() {
            return shipped.rules();
        }

        @Override
        public List<Binding<?>> bind(List<Subject> subjects) {
            asked += subjects.size();
            return shipped.bind(subjects);
        }

        @Override
        public List<Binding<?>> bind(List<Subject> subjects, Consumer<Subject> decided) {
            asked += subjects.size();
            return shipped.bind(subjects, decided);
        }

        @Override
        public boolean readsAllOfMeeting() {
            return false;
        }
    }

    /** One whose rules may look at several subjects. */
    private static final class Silent extends Telling {
        Silent(CharterRules shipped) {
            super(shipped);
        }

        @Override
        public List<Binding<?>> bind(List<Subject> subjects, Consumer<Subject> decided) {
            return bind(subjects);
        }
    }

    private static final class Confused extends Telling {
        Confused(CharterRules shipped) {
            super(shipped);
        }

        @Override
        public List<Binding<?>> bind(List<Subject> subjects, Consumer<Subject> decided) {
            return super.bind(subjects, subject -> {
                if (subjects.size() > 1) {
                    decided.accept(subjects.get(0));
                }
            });
        }
    }

    private static final class Reading extends Telling {
        Reading(CharterRules shipped) {
            super(shipped);
        }

        @Override
        public boolean readsAllOfMeeting() {
            return true;
        }
    }
}
