package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.obligation.ActionStory.on;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.charterrules.change.DeferDocuments;
import org.charterrules.change.Invite;
import org.charterrules.change.InvitePeople;
import org.charterrules.change.OfferModes;
import org.charterrules.change.RecordReasons;
import org.charterrules.change.ReissueNotes;
import org.charterrules.change.TellProgress;
import org.charterrules.change.WithdrawModes;
import org.charterrules.change.WriteOut;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.ActionBuilder;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Decision;
import org.charterrules.model.DecisionStatus;
import org.charterrules.model.DueChange;
import org.charterrules.model.FollowUp;
import org.charterrules.model.Group;
import org.charterrules.model.MeetingBuilder;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Mode;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.ParticipationLevel;
import org.charterrules.model.Person;
import org.charterrules.model.PersonBuilder;
import org.charterrules.model.Planning;
import org.charterrules.model.Reason;
import org.charterrules.model.SupportNeed;
import org.charterrules.model.SupportNeedKind;
import org.charterrules.model.SupportResponse;
import org.charterrules.model.Topic;
import org.charterrules.report.Wording;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.MeetingSubject;
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
        return Story.of("P1").meeting(meeting -> meeting.reasons(Map.of())).file();
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

    @Test
    void changes_at_two_meetings_are_told_apart_by_the_meeting() {
        List<String> said = words(Stream.of("M1", "M2")
                .flatMap(meeting -> Stream.of(
                        new RecordReasons(meeting, Set.of("LAN-F2")),
                        new OfferModes(meeting, Set.of(Mode.ONLINE)),
                        new WithdrawModes(meeting, Set.of(Mode.ONLINE)),
                        new Invite(meeting, Set.of(Group.HEALTH)),
                        new InvitePeople(meeting, Set.of("P1"))))
                .map(Change::says)
                .toList());

        assertThat(said)
                .doesNotHaveDuplicates()
                .contains(
                        "For meeting M2, record why this was not possible: LAN-F2.",
                        "At meeting M2, let people also take part online.",
                        "At meeting M2, no longer let people take part online.",
                        "Invite somebody to meeting M2 from one of these groups: health."
                                + " Ask them what they need and whether short notice is all right.",
                        "Invite P1 to meeting M2, and tell them that they can give their views there.");
    }

    @Test
    void a_due_date_is_to_be_agreed_only_where_none_was_ever_set() {
        DoneOrExplained done = new DoneOrExplained(DoneOrExplained.Limb.DONE, DoneOrExplained.Worth.KEEPS);
        List<DueChange> untold = List.of(new DueChange(on("2026-06-30"), on("2026-07-31"), null));
        List<DueChange> unknown = null;

        assertThat(advice(judged(done, ActionStory.action().due(null), "2026-07-15T09:00")))
                .containsExactly("Agree a due date for action A1.");
        assertThat(advice(judged(done, ActionStory.action().dueChanges(unknown), "2026-07-15T09:00")))
                .isEmpty();
        assertThat(advice(judged(done, ActionStory.action().dueChanges(untold), "2026-07-15T09:00")))
                .isEmpty();
    }

    private static Judgement judged(Obligation<ActionSubject> obligation, ActionBuilder action, String asOf) {
        return new ActionStory().with(action).action(obligation, asOf);
    }

    @Test
    void feedback_that_went_out_late_is_not_to_be_sent_again() {
        HeardBack heardBack = HeardBack.of("family members");
        Story story = Story.of("P1").complete().meeting(meeting -> meeting.followUp(due("2026-06-20")));

        assertThat(advice(story.judge(heardBack, "2026-07-01T09:00")))
                .containsExactly("Send it now all the same, and say sorry that it is late.");
        story.notice(Story.sent("N1", NoticeKind.FEEDBACK, "2026-06-25T09:00", "P1"));
        assertThat(advice(story.judge(heardBack, "2026-07-01T09:00")))
                .containsExactly("Say sorry that it was late, and send it in time after the next meeting.");
    }

    private static FollowUp due(String date) {
        return FollowUp.UNKNOWN.withFeedbackDue(on(date));
    }

    @Test
    void how_a_cancelled_meeting_is_run_can_no_longer_be_changed() {
        assertThat(remedies(
                        Story.of("P1").meeting(consulting(MeetingStatus.BOOKED)).judge(new RunAsCoProduction(), NOW)))
                .contains("Run the meeting so that people share the work and the decisions.");
        assertThat(remedies(Story.of("P1")
                        .meeting(consulting(MeetingStatus.CANCELLED))
                        .judge(new RunAsCoProduction(), NOW)))
                .containsExactly("Call the meeting what it is: a consultation.");
    }

    private static Consumer<MeetingBuilder> consulting(MeetingStatus status) {
        return meeting ->
                meeting.status(status).planning(Planning.UNKNOWN.withParticipationLevel(ParticipationLevel.CONSULT));
    }

    @Test
    void an_invitation_to_a_cancelled_meeting_needs_no_further_format() {
        Story story = Story.of("P1")
                .notice(Story.sent("N1", NoticeKind.INVITATION, "2026-05-20T09:00", "P1")
                        .formats(Set.of()))
                .meeting(meeting -> meeting.status(MeetingStatus.CANCELLED));

        assertThat(remedies(story.judge(FormatIncluded.of("easy read"), NOW))).isEmpty();
    }

    @Test
    void questions_are_put_in_words() {
        Series series = Series.ofOne(Series.came("P1")).complete().asOf(Series.AFTER_M2);
        series.followedBy(MeetingStatus.HELD);
        Judgement one = ChecklistAnswered.of("Q-CHANGE").judge(series.meeting(0));
        Judgement several = ChecklistAnswered.of("Q-INCLUDED or Q-RESPECT").judge(series.meeting(0));

        assertThat(found(one)).containsExactly("There is no answer to \"What should be different next time?\".");
        assertThat(remedies(one))
                .containsExactly("Ask the people who were there: \"What should be different next time?\"");
        assertThat(found(several))
                .containsExactly("There is no answer to any of these questions:"
                        + " \"Were you included?\" and \"Were you treated with respect?\"");
        assertThat(gap(ChecklistAnswered.of("Q-CHANGE")
                        .judge(series.asOf(Series.AFTER_M1).meeting(0))))
                .singleElement()
                .asString()
                .startsWith("Get an answer to \"What should be different next time?\" b");
    }

    @Test
    void one_is_not_spoken_of_as_several() {
        assertThat(words(List.of(
                        new DeferDocuments("M1", Set.of("DOC1")).says(),
                        new DeferDocuments("M1", Set.of("DOC1", "DOC2")).says(),
                        new TellProgress("M1", Set.of("A1"), Set.of("P1")).says(),
                        new TellProgress("M1", Set.of("A1", "A2"), Set.of("P1")).says(),
                        new ReissueNotes("M1", Set.of("A1"), Set.of("P1")).says())))
                .containsExactly(
                        "Take DOC1 off this meeting and bring it to a later one.",
                        "Take DOC1 and DOC2 off this meeting and bring them to a later one.",
                        "Tell P1 how action A1 is going.",
                        "Tell P1 how actions A1 and A2 are going.",
                        "Send the notes again with action A1 in them.");
    }

    @Test
    void an_action_is_due_until_it_was_due() {
        DoneOrExplained done = new DoneOrExplained(DoneOrExplained.Limb.DONE, DoneOrExplained.Worth.KEEPS);
        ActionBuilder unexplained =
                ActionStory.action().explanation(new Reason("", ActionStory.at("2026-06-15T09:00"), null));

        assertThat(found(judged(done, unexplained, "2026-06-30T23:59")))
                .containsExactly("Action A1 is not begun. It is due on Tuesday 30 June 2026.");
        assertThat(found(judged(done, unexplained, "2026-07-01T00:00")))
                .containsExactly("Action A1 is not begun. It was due on Tuesday 30 June 2026.");
    }

    @Test
    void a_person_is_told_their_own_role() {
        Story alone = Story.of("P1").complete();

        assertThat(gap(alone.judge(RolesTold.strictly(), NOW)))
                .containsExactly("Before the meeting begins on Tuesday 9 June 2026 at 10am,"
                        + " tell P1 what their own role is.");
        assertThat(found(alone.judge(RolesTold.strictly(), "2026-06-09T10:00")))
                .containsExactly("There is no record that P1 was told in time what their own role is.");
        assertThat(gap(Story.of("P1", "P2").judge(RolesTold.strictly(), NOW)))
                .contains("Before the meeting begins on Tuesday 9 June 2026 at 10am, tell P2 the role of P1 and P2.");
    }

    @Test
    void what_has_to_be_done_before_a_meeting_begins_says_when_it_begins() {
        Story story = Story.of("P1").meeting(meeting -> meeting.agenda(List.of()));
        Stream<Obligation<MeetingSubject>> all = Stream.of(
                TopicsStated.of("what it is for"),
                TopicsTold.of("everyone invited", "what it is for"),
                new ParticipantListTold(),
                AgendaItemPresent.of("open discussion"),
                new AgendaItemsInvited(),
                SupportAsked.of("everyone invited"));

        assertThat(all.map(one -> gap(story.judge(one, NOW))))
                .allSatisfy(gap -> assertThat(gap)
                        .singleElement()
                        .asString()
                        .contains("efore ", " Tuesday 9 June 2026 at 10am")
                        .doesNotContain(" by "));
    }

    @Test
    void what_has_to_be_done_days_before_a_meeting_names_the_last_day() {
        TopicsTold aWeekAhead = TopicsTold.ahead("everyone invited", "7", "what it is for");

        assertThat(gap(Story.of("P1").judge(aWeekAhead, NOW)))
                .containsExactly("Tell P1 what it is for. Do so by Tuesday 2 June 2026.");
    }

    @Test
    void a_second_organisation_is_asked_for_by_saying_which_one_is_there() {
        AgenciesInvited two = AgenciesInvited.of("2", "HIL-E4b");
        Story council = Story.of().meeting(meeting -> meeting.reasons(Map.of())).person(professional("S1", "Council"));
        Judgement broken = council.judge(two, NOW);

        assertThat(remedies(broken).get(0))
                .isEqualTo("Invite somebody to meeting M1 from another organisation than Council. Any of these groups"
                        + " will do: education, health, social care, commissioning, housing and service managers."
                        + " Ask them what they need and whether short notice is all right.");
        assertThat(afterFirstRemedy(two, council.file(), broken)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void two_organisations_are_asked_for_where_there_is_none() {
        AgenciesInvited two = AgenciesInvited.of("2", "HIL-E4b");
        Judgement broken = two.judge(series(withReasons()).meetings().get(0));

        assertThat(remedies(broken).get(0)).startsWith("Invite people to meeting M1 from 2 organisations. Any");
        assertThat(afterFirstRemedy(two, withReasons(), broken)).isEqualTo(Verdict.SATISFIED);
    }

    private static PersonBuilder professional(String id, String agency) {
        return Person.of(id).groups(Set.of(Group.EDUCATION)).agency(agency);
    }

    private static Verdict afterFirstRemedy(Obligation<MeetingSubject> obligation, CaseFile file, Judgement broken) {
        CaseFile cured = broken.remedies().get(0).applyTo(file, Story.at(NOW));
        return Story.judge(obligation, cured, NOW).verdict();
    }

    @Test
    void the_side_that_is_missing_from_a_decision_is_told_with_the_decision() {
        Series series = Series.ofOne(Series.came("P1")).knowing("P1", Group.PARENT_CARER);
        series.decisions.add(Decision.of("D1")
                .meetingId("M1")
                .status(DecisionStatus.FINAL)
                .takerIds(Set.of("P1"))
                .build());
        Judgement judgement =
                DecidedTogether.of("family members", "professionals").judge(series.decision());

        assertThat(gap(judgement)).containsExactly("None of those who took decision D1 is among the professionals.");
        assertThat(remedies(judgement))
                .containsExactly("Open decision D1 again and take it anew with everybody who has to have a say in it.");
    }

    @Test
    void a_term_is_found_in_the_text_or_in_what_a_notice_says_of_something() {
        Story story = Story.of("P1")
                .meeting(meeting -> meeting.reasons(Map.of()))
                .notice(Story.sent("N1", NoticeKind.INVITATION, "2026-05-20T09:00", "P1")
                        .text("Ask the ICB.")
                        .statements(Map.of(Topic.CONTEXT, "The ICB decides.")));

        assertThat(found(story.judgeNotice(NoUnexplainedTerms.acronymsOrJargon(), NOW)))
                .containsExactly("Notice N1 uses \"ICB\" at character 9 of its text and does not explain it.");
        assertThat(found(story.judgeNotice(PlainContext.orReason("HOU-2.2"), NOW)))
                .containsExactly("Where notice N1 says what is fixed and what is open, it uses \"ICB\" at character 5"
                        + " and does not explain it.");
    }

    @Test
    void words_are_written_out_whether_or_not_the_notice_has_gone_out() {
        assertThat(Wording.english().say(new WriteOut("N1", Set.of("ICB")).says()))
                .isEqualTo("In notice N1 write these out in full: ICB. If it has gone out, send it again.");
    }

    @Test
    void a_need_that_was_declined_without_a_reason_is_not_said_to_have_had_no_answer() {
        NeedsAnswered every = NeedsAnswered.of("everyone invited");
        SupportNeed declined = need(SupportResponse.DECLINED);

        Judgement one = needing(declined).judged(every);
        assertThat(found(one)).containsExactly("1 need of P1 was declined without a reason.");
        assertThat(advice(one))
                .containsExactly("Say now why what was asked for cannot be done, or meet the need after all.");

        Judgement several =
                needing(declined, declined, need(SupportResponse.NONE)).judged(every);
        assertThat(found(several))
                .containsExactly(
                        "1 need of P1 had no answer when the meeting began.",
                        "2 needs of P1 were declined without a reason.");
        assertThat(advice(several)).hasSize(2);
    }

    private static SupportNeed need(SupportResponse response) {
        return new SupportNeed(SupportNeedKind.ACCESS, "(what is needed)", response, " ");
    }

    private static StoryBuilder needing(SupportNeed... needs) {
        return StoryBuilder.story()
                .participant(one -> one.withSupportNeeds(List.of(needs)))
                .on(StoryBuilder.AFTER);
    }
}
