package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Answer;
import org.charterrules.model.Attendance;
import org.charterrules.model.Attestation;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Communication;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Mode;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Reason;
import org.charterrules.model.Recognition;
import org.charterrules.model.Schedule;
import org.charterrules.model.SupportNeed;
import org.charterrules.model.SupportNeedKind;
import org.charterrules.model.SupportResponse;
import org.charterrules.model.ViewRoute;
import org.charterrules.model.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people need, how they give their views, and how they are thanked. */
class HeardAndSupportedTest {
    private static final Instant START = StoryBuilder.at(9, 10, 0).toInstant();
    private static final Instant END = StoryBuilder.at(9, 12, 0).toInstant();
    private static final String YOUNG = "children or young people";

    private static StoryBuilder child() {
        return StoryBuilder.story()
                .another(Person.of("C1").groups(Set.of(Group.YOUNG_PERSON)).build())
                .meeting(one -> one.withSubjectIds("C1"));
    }

    private static StoryBuilder invited(StoryBuilder story, Participant... people) {
        return story.meeting(one -> one.withParticipants(people));
    }

    private static Participant viewer(Views views) {
        return Participant.of("C1").views(views).build();
    }

    @Test
    void support_is_asked_of_the_population_alone() {
        SupportAsked families = SupportAsked.of("parents, carers or young people");
        StoryBuilder story = invited(
                        StoryBuilder.story()
                                .another(Person.of("P2")
                                        .groups(Set.of(Group.HEALTH))
                                        .build()),
                        Participant.of("P1").supportAskedAt(StoryBuilder.BEFORE).build(),
                        Participant.of("P2").build())
                .complete(FactKind.PARTICIPANTS)
                .on(StoryBuilder.AFTER);
        assertThat(story.judged(families).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(story.judged(SupportAsked.of("everyone invited")).subjectIds())
                .containsExactly("P2");
        assertThatThrownBy(() -> SupportAsked.of("nobody in particular")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_person_it_is_about_is_asked_or_a_reason_excuses() {
        SubjectsAsked asked = SubjectsAsked.of(YOUNG, "HS-C1b");
        StoryBuilder story = invited(child(), Participant.of("C1").build()).meeting(one -> one.withReasons(Map.of()));
        assertThat(story.judged(asked).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(story.judged(asked).actBy()).isEqualTo(LocalDate.of(2026, 6, 9));
        assertThat(StoryBuilder.missing(story.on(StoryBuilder.AFTER).judged(asked)))
                .containsExactly("C1.supportAskedAt");
        StoryBuilder known = story.complete(FactKind.PARTICIPANTS).on(START);
        assertThat(known.judged(asked).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(known.meeting(one -> one.withReasons(Map.of("HS-C1b", Reason.of("She was in hospital."))))
                        .judged(asked)
                        .verdict())
                .isEqualTo(Verdict.EXCUSED);
        assertThat(known.participant(one -> one.withSupportAskedAt(START.minusSeconds(1)))
                        .judged(asked)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(StoryBuilder.missing(child().meeting(one -> one.withReasons(Map.of()))
                        .on(StoryBuilder.AFTER)
                        .judged(asked)))
                .containsExactly("M.participants");
    }

    @Test
    void asking_about_support_will_do_for_asking_how_people_communicate() {
        PreferencesAsked asked = new PreferencesAsked();
        StoryBuilder story = StoryBuilder.story();
        assertThat(story.judged(asked).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(story.on(START.minusSeconds(1)).judged(asked).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(StoryBuilder.missing(story.on(START).judged(asked)))
                .containsExactly("P1.preferencesAskedAt", "P1.supportAskedAt");
        assertThat(story.complete(FactKind.PARTICIPANTS).on(START).judged(asked).verdict())
                .isEqualTo(Verdict.VIOLATED);
        StoryBuilder late =
                story.participant(one -> one.withPreferencesAskedAt(START)).on(StoryBuilder.AFTER);
        assertThat(StoryBuilder.missing(late.judged(asked))).containsExactly("P1.supportAskedAt");
        assertThat(late.participant(one -> one.withSupportAskedAt(START))
                        .judged(asked)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(late.participant(one -> one.withSupportAskedAt(START.minusSeconds(1)))
                        .judged(asked)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    private static StoryBuilder needing(SupportNeed... needs) {
        return StoryBuilder.story().participant(one -> one.withSupportNeeds(List.of(needs)));
    }

    private static SupportNeed need(SupportNeedKind kind, SupportResponse response, String reason) {
        return new SupportNeed(kind, "(what is needed)", response, reason);
    }

    @Test
    void needs_are_answered_before_the_meeting_begins() {
        NeedsAnswered every = NeedsAnswered.of("everyone invited");
        StoryBuilder open = needing(need(null, SupportResponse.NONE, null));
        assertThat(open.judged(every).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(open.on(START.minusSeconds(1)).judged(every).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(open.on(START).judged(every).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(open.on(START).judged(every).remedies()).isEmpty();
        assertThat(needing(need(null, SupportResponse.PARTLY, null))
                        .judged(every)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(needing().judged(every).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(StoryBuilder.missing(StoryBuilder.story().judged(every))).containsExactly("P1.supportNeeds");
        assertThat(StoryBuilder.missing(needing(need(null, null, null)).judged(every)))
                .containsExactly("P1.supportNeeds");
    }

    @Test
    void to_decline_is_an_answer_if_the_reason_is_given() {
        NeedsAnswered every = NeedsAnswered.of("everyone invited");
        assertThat(needing(need(null, SupportResponse.DECLINED, "No loop can be had."))
                        .on(START)
                        .judged(every)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(needing(need(null, SupportResponse.DECLINED, " "))
                        .on(START)
                        .judged(every)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(needing(need(null, SupportResponse.DECLINED, null))
                        .on(START)
                        .judged(every)
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void only_the_kinds_of_need_that_the_charter_names_count() {
        NeedsAnswered kinds = NeedsAnswered.ofKinds("communication, format or pace");
        SupportNeed pace = need(SupportNeedKind.PACE, SupportResponse.NONE, null);
        assertThat(needing(pace).on(START).judged(kinds).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(needing(pace.withKind(SupportNeedKind.ACCESS))
                        .on(START)
                        .judged(kinds)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(needing(pace.withKind(null)).on(START).judged(kinds).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThatThrownBy(() -> NeedsAnswered.ofKinds("tea")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everybody_invited_or_concerned_has_a_way_to_give_views() {
        ViewsRouted routed = ViewsRouted.of("family members");
        StoryBuilder story = child();
        assertThat(StoryBuilder.missing(
                        story.participant(one -> one.withViews(Views.UNKNOWN.withRoutes(ViewRoute.ATTEND)))
                                .judged(routed)))
                .containsExactly("M.participants");
        assertThat(StoryBuilder.missing(invited(story, viewer(Views.UNKNOWN)).judged(routed)))
                .containsExactly("C1.views.routes");
        StoryBuilder none = invited(story, viewer(Views.UNKNOWN.withRoutes()));
        assertThat(none.judged(routed).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(none.cured(routed).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(none.on(StoryBuilder.AFTER).judged(routed).remedies()).isEmpty();
        StoryBuilder left = story.participant(one -> one.withViews(Views.UNKNOWN.withRoutes(ViewRoute.WRITTEN)))
                .complete(FactKind.PARTICIPANTS);
        assertThat(left.judged(routed).subjectIds()).containsExactly("C1");
        assertThat(left.cured(routed).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(StoryBuilder.missing(none.meeting(one -> one.withSubjectIds((Iterable<String>) null)
                                .withParticipants(viewer(Views.UNKNOWN.withRoutes(ViewRoute.AAC))))
                        .judged(routed)))
                .containsExactly("M.subjectIds");
    }

    @Test
    void there_are_enough_ways_to_give_views() {
        RoutesOffered two = RoutesOffered.of("2");
        assertThat(StoryBuilder.missing(StoryBuilder.story().judged(two))).containsExactly("M.viewRoutes");
        StoryBuilder one = StoryBuilder.story().meeting(each -> each.withViewRoutes(ViewRoute.ATTEND));
        assertThat(one.judged(two).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(one.cured(two).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(one.on(START).judged(two).remedies()).isEmpty();
        assertThat(one.meeting(each -> each.withViewRoutes(ViewRoute.ATTEND, ViewRoute.WRITTEN))
                        .judged(two)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void views_are_given_in_a_way_people_prefer() {
        PreferredRoutes preferred = new PreferredRoutes();
        StoryBuilder story = StoryBuilder.story()
                .person(one -> one.withPreferences(one.preferences().withRoutes(ViewRoute.SURVEY)))
                .meeting(one -> one.withViewRoutes(ViewRoute.WRITTEN));
        assertThat(story.judged(preferred).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(story.cured(preferred).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(StoryBuilder.missing(StoryBuilder.story().judged(preferred)))
                .containsExactly("M.viewRoutes", "P1.preferences.routes");
        StoryBuilder attends =
                story.person(one -> one.withPreferences(one.preferences().withRoutes(ViewRoute.ATTEND)));
        assertThat(StoryBuilder.missing(attends.judged(preferred))).containsExactly("M.modesOffered");
        assertThat(attends.meeting(one -> one.withModesOffered(Mode.ONLINE))
                        .judged(preferred)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_series_has_a_way_to_give_views_besides_attending() {
        SeriesRoutes routes = new SeriesRoutes();
        StoryBuilder story = StoryBuilder.story().meeting(one -> one.withViewRoutes(ViewRoute.ATTEND));
        assertThat(story.series(routes).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(story.series(routes).remedies()).hasSize(1);
        assertThat(story.on(START).series(routes).remedies()).isEmpty();
        assertThat(story.meeting(one -> one.withViewRoutes(ViewRoute.SURVEY))
                        .series(routes)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(StoryBuilder.missing(StoryBuilder.story().series(routes))).containsExactly("M.viewRoutes");
        assertThat(story.person(one -> one.withGroups(Group.HEALTH))
                        .series(routes)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(StoryBuilder.missing(story.person(one -> one.withGroups((Iterable<Group>) null))
                        .series(routes)))
                .containsExactly("P1.groups");
    }

    private static final Views DRAWN = Views.UNKNOWN.withRoutes(ViewRoute.CREATIVE);

    @Test
    void who_does_not_speak_is_heard_in_their_own_way_by_the_end() {
        OwnWayOfSpeaking own = OwnWayOfSpeaking.of(YOUNG);
        StoryBuilder story = invited(child(), viewer(DRAWN.withRecordedAt(END)))
                .person(one -> one.withCommunication(Communication.NON_VERBAL))
                .on(StoryBuilder.AFTER);
        assertThat(story.judged(own).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(invited(story, viewer(DRAWN.withRecordedAt(END.plusSeconds(1))))
                        .judged(own)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(invited(
                                story,
                                viewer(Views.UNKNOWN
                                        .withRoutes(ViewRoute.ATTEND)
                                        .withRecordedAt(END)))
                        .judged(own)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        StoryBuilder open = invited(story, viewer(DRAWN));
        assertThat(StoryBuilder.missing(open.judged(own))).containsExactly("C1.views.recordedAt");
        assertThat(open.complete(FactKind.PARTICIPANTS).on(END).judged(own).verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(open.on(END.minusSeconds(1)).judged(own).actBy()).isEqualTo(LocalDate.of(2026, 6, 9));
        assertThat(StoryBuilder.missing(
                        story.person(one -> one.withCommunication(null)).judged(own)))
                .containsExactly("C1.communication");
        assertThat(story.person(one -> one.withCommunication(Communication.VERBAL))
                        .judged(own)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void the_views_of_whom_it_is_about_are_on_record_by_the_end() {
        SubjectViewsRecorded recorded = SubjectViewsRecorded.of(YOUNG);
        StoryBuilder held =
                child().meeting(one -> one.withStatus(MeetingStatus.HELD)).on(StoryBuilder.AFTER);
        assertThat(invited(held, viewer(Views.UNKNOWN.withRecordedAt(END)))
                        .judged(recorded)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        Views late = Views.UNKNOWN.withRecordedAt(END.plusSeconds(1)).withDeclined(false);
        assertThat(invited(held, viewer(late)).judged(recorded).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(invited(held, viewer(Views.UNKNOWN.withDeclined(true)))
                        .judged(recorded)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        StoryBuilder silent = invited(held, viewer(Views.UNKNOWN));
        assertThat(StoryBuilder.missing(silent.judged(recorded)))
                .containsExactly("C1.views.declined", "C1.views.recordedAt");
        assertThat(silent.complete(FactKind.PARTICIPANTS).judged(recorded).verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(silent.complete(FactKind.PARTICIPANTS).judged(recorded).advice())
                .isNotEmpty();
    }

    @Test
    void the_person_it_is_about_is_invited() {
        SubjectsInvolved involved = SubjectsInvolved.of(YOUNG);
        assertThat(StoryBuilder.missing(child().judged(involved))).containsExactly("M.participants");
        StoryBuilder left = child().complete(FactKind.PARTICIPANTS);
        assertThat(left.judged(involved).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(left.cured(involved).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(invited(child(), viewer(Views.UNKNOWN)).judged(involved).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(child().meeting(one -> one.withSubjectIds("P1"))
                        .judged(involved)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static StoryBuilder attended(Recognition recognition) {
        return StoryBuilder.story()
                .meeting(one -> one.withStatus(MeetingStatus.HELD))
                .participant(one -> one.withAttendance(Attendance.ATTENDED)
                        .withPaidByEmployer(false)
                        .withRecognition(recognition))
                .on(StoryBuilder.AFTER);
    }

    @ParameterizedTest
    @EnumSource(Recognition.class)
    void expenses_are_no_recognition_and_what_was_declined_was_offered(Recognition recognition) {
        boolean nothing = recognition == Recognition.NONE_OFFERED || recognition == Recognition.EXPENSES_ONLY;
        assertThat(attended(recognition).judged(new Rewarded()).verdict())
                .isEqualTo(nothing ? Verdict.VIOLATED : Verdict.SATISFIED);
    }

    @Test
    void only_those_who_took_part_unpaid_are_owed_a_reward() {
        Rewarded rewarded = new Rewarded();
        StoryBuilder nothing = attended(Recognition.NONE_OFFERED);
        assertThat(nothing.cured(rewarded).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(nothing.participant(one -> one.withPaidByEmployer(true))
                        .judged(rewarded)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(nothing.participant(one -> one.withAttendance(Attendance.APOLOGIES))
                        .judged(rewarded)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(StoryBuilder.missing(
                        nothing.participant(one -> one.withPaidByEmployer(null)).judged(rewarded)))
                .containsExactly("P1.paidByEmployer");
        assertThat(StoryBuilder.missing(attended(null).judged(rewarded))).containsExactly("P1.recognition");
    }

    @Test
    void being_clear_about_it_is_enough_where_it_is_read_so() {
        StoryBuilder nothing = attended(Recognition.NONE_OFFERED);
        assertThat(StoryBuilder.missing(nothing.judged(new Rewarded(), Reading.EITHER_WILL_DO)))
                .containsExactly("S.attestations");
        assertThat(answered(nothing, Answer.YES, Reading.EITHER_WILL_DO)).isEqualTo(Verdict.SATISFIED);
        assertThat(answered(nothing, Answer.NO, Reading.EITHER_WILL_DO)).isEqualTo(Verdict.VIOLATED);
        assertThat(answered(nothing, Answer.YES, Reading.BOTH_NEEDED)).isEqualTo(Verdict.VIOLATED);
    }

    private static Verdict answered(StoryBuilder story, Answer answer, Reading reading) {
        CaseFile file = story.file()
                .withAttestations(List.of(
                        new Attestation("Q1", "Q-REWARD-CLEAR", "M", "P1", answer, null, StoryBuilder.AFTER, null)));
        Judgement judgement = new Rewarded().judge(story.subject(file, reading));
        return judgement.verdict();
    }

    @Test
    void people_are_thanked_by_the_next_meeting() {
        Thanked thanked = new Thanked();
        StoryBuilder nothing = attended(Recognition.NONE_OFFERED).sent().complete(FactKind.NOTICES);
        assertThat(nothing.judged(thanked).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(nothing.judged(thanked).actBy()).isNull();
        StoryBuilder next = nothing.another(next(MeetingStatus.BOOKED));
        Instant begins = StoryBuilder.at(30, 10, 0).toInstant();
        assertThat(next.judged(thanked).actBy()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(next.on(begins.minusSeconds(1)).judged(thanked).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(next.on(begins).judged(thanked).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(next.on(begins).cured(thanked).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(StoryBuilder.missing(next.complete().on(begins).judged(thanked)))
                .containsExactly("S.notices");
        assertThat(nothing.another(next(MeetingStatus.CANCELLED))
                        .on(begins)
                        .judged(thanked)
                        .verdict())
                .isEqualTo(Verdict.PENDING);
        assertThat(StoryBuilder.missing(nothing.another(next(null)).on(begins).judged(thanked)))
                .containsExactly("M2.status");
        assertThat(StoryBuilder.missing(attended(null).sent().judged(thanked))).containsExactly("P1.recognition");
    }

    private static Meeting next(MeetingStatus status) {
        return Meeting.of("M2")
                .status(status)
                .schedule(Schedule.of(StoryBuilder.at(30, 10, 0), StoryBuilder.at(30, 12, 0)))
                .build();
    }

    @Test
    void a_note_of_thanks_will_do() {
        Notice thanks = Notice.of("N1", NoticeKind.THANKS, "M")
                .sentAt(END.plusSeconds(60))
                .recipients(Set.of("P1"))
                .build();
        assertThat(attended(Recognition.NONE_OFFERED)
                        .sent(thanks)
                        .judged(new Thanked())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(attended(Recognition.VOUCHER).judged(new Thanked()).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }
}
