package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.report.Wording;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.SeriesSubject;
import org.junit.jupiter.api.Test;

/** What findings say, as their readers see it. */
class SaidPlainlyTest {
    private static final String NOW = "2026-06-01T09:00";

    private static List<String> words(List<Statement> statements) {
        return statements.stream().map(Wording.english()::say).toList();
    }

    private static List<String> found(Judgement judgement) {
        return words(judgement.found().stream().map(Evidence::says).toList());
    }

    private static List<String> gap(Judgement judgement) {
        return words(judgement.gap());
    }

    private static List<String> advice(Judgement judgement) {
        return words(judgement.advice());
    }

    private static List<String> remedies(Judgement judgement) {
        return words(judgement.remedies().stream()
                .map(Remedy::changes)
                .flatMap(List::stream)
                .map(Change::says)
                .toList());
    }

    private static SeriesSubject series(CaseFile file) {
        return new SeriesSubject(new CaseIndex(file, Story.at(NOW)), Interpretations.DEFAULTS);
    }

    private static CaseFile oneParent() {
        return Story.of("P1").file();
    }

    @Test
    void where_several_groups_are_asked_for_each_of_them_is_wanting() {
        Judgement each = SeriesInvites.eachOf("faith; voluntary").judge(series(oneParent()));

        assertThat(gap(each)).containsExactly("Somebody from each of them has to be invited.");
    }

    @Test
    void where_groups_stand_for_one_another_one_of_them_is_enough() {
        Judgement any = SeriesInvites.oneOf("faith; voluntary", "OH-D2c").judge(series(withReasons()));

        assertThat(gap(any)).containsExactly("At least one person from any of them has to be invited.");
    }

    @Test
    void where_one_group_is_wanting_nothing_is_said_of_others() {
        Judgement one = EachInvited.of("parents or carers; health")
                .judge(series(oneParent()).meetings().get(0));

        assertThat(gap(one)).containsExactly("At least one person from that group has to be invited.");
    }

    private static CaseFile withReasons() {
        return Story.of("P1")
                .meeting(meeting -> meeting.reasons(java.util.Map.of()))
                .file();
    }

    @Test
    void an_action_that_nobody_is_to_do_is_not_said_to_be_for_nobody() {
        ActionSubject action = subject(Set.of());

        assertThat(List.of(action.isNotForFamiliesAlone(), action.isOwnedBy("professionals")))
                .extracting(condition -> Wording.english().say(condition.why().get()))
                .containsOnly("Nobody was named to do action A1.");
        assertThat(Wording.english()
                        .say(subject(Set.of("P2")).isNotForFamiliesAlone().why().get()))
                .isEqualTo("Action A1 is for P2 to do.");
    }

    private static ActionSubject subject(Set<String> owners) {
        CaseFile file =
                new ActionStory().with(ActionStory.action().ownerIds(owners)).file();
        CaseIndex index = new CaseIndex(file, Story.at("2026-06-15T09:00"));
        return new ActionSubject(index, Interpretations.DEFAULTS, index.meeting("M1"), index.action("A1"), true);
    }
}
