package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.obligation.StoryBuilder.AFTER;
import static org.charterrules.obligation.StoryBuilder.at;

import java.util.List;
import java.util.Set;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeBuilder;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.MeetingSubject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Actions owned by a nurse of the trust and a teacher of the school; the meeting was on 9 June 2026. */
class NotesForAgenciesTest {
    private static final NotesReachAgencies NOTES = new NotesReachAgencies();

    private static Person professional(String id, @Nullable String agency) {
        return Person.of(id).groups(Set.of(Group.HEALTH)).agency(agency).build();
    }

    private static NoticeBuilder notes(String id, String... recipients) {
        return Notice.of(id, NoticeKind.NOTES, "M")
                .sentAt(at(10, 9, 0).toInstant())
                .recipients(Set.of(recipients));
    }

    private static StoryBuilder story() {
        return StoryBuilder.story()
                .on(AFTER)
                .another(professional("N", "trust"))
                .another(professional("N2", "trust"))
                .another(professional("T", "school"))
                .another(professional("U", null))
                .another(Person.of("X").agency("council").build());
    }

    private static Judgement judged(StoryBuilder story, String... owners) {
        return judged(
                story, List.of(Action.of("A1", "M").ownerIds(Set.of(owners)).build()));
    }

    private static Judgement judged(StoryBuilder story, @Nullable List<Action> actions) {
        CaseFile file = story.file().withActions(actions);
        CaseIndex index = new CaseIndex(file, story.asOf());
        return NOTES.judge(new MeetingSubject(index, file.policy().interpretations(), index.meeting("M")));
    }

    private static StoryBuilder sent(NoticeBuilder... notices) {
        return story().sent(List.of(notices).stream().map(NoticeBuilder::build).toArray(Notice[]::new));
    }

    @Test
    void one_colleague_from_each_agency_is_enough() {
        Judgement kept = judged(sent(notes("N1", "N2", "T")), "N", "T");
        assertThat(kept.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(kept.found())
                .extracting(one -> one.says())
                .containsExactly(
                        Statement.of("found.agency-has-notes", "school"),
                        Statement.of("found.agency-has-notes", "trust"));
        assertThat(kept.subjectIds()).containsExactly("M");
    }

    @Test
    void an_agency_itself_can_be_the_recipient() {
        assertThat(judged(sent(notes("N1", "trust", "school")), "N", "T").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void notes_that_went_out_miss_an_agency_that_got_none() {
        Judgement missed = judged(sent(notes("N1", "T")), "N", "T");
        assertThat(missed.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(missed.gap()).containsExactly(Statement.of("gap.agency-without-notes"));
        assertThat(missed.found().get(0).says())
                .isEqualTo(Statement.of("found.agency-without-notes", "trust", List.of("N")));
        assertThat(missed.subjectIds()).containsExactly("N");
        assertThat(missed.remedies().get(0).changes())
                .extracting(one -> one.says())
                .containsExactly(Statement.of("remedy.send", NoticeKind.NOTES, List.of("N")));
    }

    @Test
    void what_may_have_been_notes_that_missed_an_agency_is_among_what_would_tell() {
        Notice one = notes("N1", "T").build();
        assertThat(StoryBuilder.missing(judged(story().sent(one.withKind(null)), "N", "T")))
                .containsExactlyInAnyOrder("S.notices", "N1.kind");
        assertThat(StoryBuilder.missing(judged(story().sent(one.withSentAt(null)), "N", "T")))
                .containsExactlyInAnyOrder("S.notices", "N1.sentAt");
    }

    @Test
    void without_any_notes_the_first_go_to_everybody_too() {
        StoryBuilder none = sent();
        StoryBuilder complete =
                new StoryBuilder(none.meeting(), none.people(), none.others(), none.notices(), limited(), AFTER);
        Judgement missed = judged(complete, "N", "T");
        assertThat(missed.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(missed.remedies().get(0).changes())
                .extracting(one -> one.says())
                .containsExactly(Statement.of("remedy.send", NoticeKind.NOTES, List.of("N", "P1", "T")));
        Judgement open = judged(complete.on(at(10, 9, 0).toInstant()), "N", "T");
        assertThat(open.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(open.actBy()).isEqualTo("2026-06-11");
    }

    private static Policy limited() {
        return Policy.covering(FactKind.NOTICES)
                .withHouseFigures(java.util.Map.of(
                        org.charterrules.model.HouseFigure.NOTES_WITHIN,
                        org.threeten.extra.PeriodDuration.of(java.time.Period.ofDays(2))));
    }

    @Test
    void fewer_than_two_agencies_have_nobody_to_share_with() {
        assertThat(judged(sent(), "N", "N2").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judged(sent(), "P1", "N").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_professional_of_no_known_agency_may_be_the_second() {
        assertThat(StoryBuilder.missing(judged(sent(), "N", "U"))).containsExactly("U.agency");
        assertThat(judged(sent(), "U").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(StoryBuilder.missing(judged(sent(), "N", "X"))).containsExactly("X.groups");
    }

    @Test
    void an_action_without_owners_leaves_it_open_unless_an_agency_was_missed() {
        List<Action> actions = List.of(
                Action.of("A1", "M").ownerIds(Set.of("N", "T")).build(),
                Action.of("A2", "M").build());
        assertThat(StoryBuilder.missing(judged(sent(notes("N1", "N", "T")), actions)))
                .containsExactly("A2.ownerIds");
        assertThat(judged(sent(notes("N1", "N")), actions).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(StoryBuilder.missing(judged(sent(), List.of(actions.get(1)))))
                .containsExactly("A2.ownerIds");
    }

    @Test
    void what_is_not_listed_is_named() {
        assertThat(StoryBuilder.missing(judged(story(), (List<Action>) null))).containsExactly("S.actions");
        assertThat(StoryBuilder.missing(judged(story(), "N", "T"))).containsExactly("S.notices");
    }

    @Test
    void a_notice_of_which_something_is_not_known_leaves_it_open() {
        NoticeBuilder toBoth = notes("N1", "N", "T");
        assertThat(StoryBuilder.missing(judged(sent(toBoth.kind(null)), "N", "T")))
                .containsExactly("N1.kind");
        assertThat(StoryBuilder.missing(judged(sent(notes("N1", "N", "T").sentAt(null)), "N", "T")))
                .containsExactly("N1.sentAt");
        assertThat(StoryBuilder.missing(judged(sent(notes("N1").recipients((Set<String>) null)), "N", "T")))
                .containsExactly("N1.recipients");
        assertThat(StoryBuilder.missing(judged(sent(notes("N1", "T", "U")), "N", "T")))
                .containsExactly("U.agency");
    }
}
