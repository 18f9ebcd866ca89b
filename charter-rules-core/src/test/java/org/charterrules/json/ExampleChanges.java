package org.charterrules.json;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.charterrules.finding.AcceptAction;
import org.charterrules.finding.ActOnFeedback;
import org.charterrules.finding.AddAgendaItem;
import org.charterrules.finding.Agree;
import org.charterrules.finding.AnswerFeedback;
import org.charterrules.finding.AskForAgendaItems;
import org.charterrules.finding.Change;
import org.charterrules.finding.ChangeVenue;
import org.charterrules.finding.Invite;
import org.charterrules.finding.InvitePeople;
import org.charterrules.finding.NameOwner;
import org.charterrules.finding.OfferAnotherWay;
import org.charterrules.finding.OfferFeedbackRoutes;
import org.charterrules.finding.OfferPersonalRoutes;
import org.charterrules.finding.OfferRecognition;
import org.charterrules.finding.OfferViewRoutes;
import org.charterrules.finding.PauseAction;
import org.charterrules.finding.RecordOutcome;
import org.charterrules.finding.RecordWeighing;
import org.charterrules.finding.RefuseWithReason;
import org.charterrules.finding.ReissueNotes;
import org.charterrules.finding.Relabel;
import org.charterrules.finding.ReopenAction;
import org.charterrules.finding.SayInstead;
import org.charterrules.finding.SendOn;
import org.charterrules.finding.SetDueDate;
import org.charterrules.finding.ShareTheSay;
import org.charterrules.finding.StateProgress;
import org.charterrules.finding.TakeOn;
import org.charterrules.finding.TakeUp;
import org.charterrules.finding.TellDueChange;
import org.charterrules.finding.TellProgress;
import org.charterrules.model.AccessFeature;
import org.charterrules.model.ActionKind;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.Channel;
import org.charterrules.model.Format;
import org.charterrules.model.Group;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.Mode;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.ViewRoute;

/** One of each of the library's own changes. */
final class ExampleChanges {
    private static final LocalDate DATE = LocalDate.of(2026, 6, 9);
    private static final Set<String> PEOPLE = Set.of("P2", "P10", "P1");
    private static final Set<String> ACTIONS = Set.of("A-12", "A-07");

    private ExampleChanges() {}

    static Stream<Change> all() {
        return Stream.of(meetings(), people(), notices(), actions(), feedback()).flatMap(List::stream);
    }

    static Change reschedule(String meetingId) {
        return new Change.Reschedule(
                meetingId, DATE, true, LocalTime.of(10, 0), LocalTime.NOON, Duration.ofMinutes(120));
    }

    private static List<Change> meetings() {
        return List.of(
                reschedule("M-06"),
                new Change.OfferModes("M-06", Set.of(Mode.TELEPHONE, Mode.ONLINE)),
                new Change.WithdrawModes("M-06", Set.of(Mode.FACE_TO_FACE)),
                new Change.RecordReasons("M-06", Set.of("TELEPHONE", "HS-C12b")),
                new Change.DeferDocuments("M-06", Set.of("DOC-3")),
                new Change.WriteNotes("M-06"),
                new Change.GetAnswers("M-06", Set.of("Q-CHANGE")),
                new Change.Reopen("D-02"),
                new AddAgendaItem("M-06", AgendaItemKind.OPEN_DISCUSSION),
                new ChangeVenue("M-06", Set.of(AccessFeature.QUIET_SPACE, AccessFeature.STEP_FREE)),
                new OfferFeedbackRoutes("M-06", Set.of(Channel.POST, Channel.EMAIL)),
                new OfferViewRoutes("M-06", Set.of(ViewRoute.SURVEY, ViewRoute.WRITTEN)),
                new RecordWeighing("M-06"),
                new Relabel("M-06", MeetingKind.CONSULTATION),
                new ShareTheSay("M-06"));
    }

    private static List<Change> people() {
        return List.of(
                new Change.AskSupport("M-06", PEOPLE),
                new Change.AgreeShortNotice("M-06", PEOPLE),
                new AskForAgendaItems("M-06", PEOPLE),
                new Invite("M-06", Set.of(Group.SOCIAL_CARE, Group.HEALTH)),
                new InvitePeople("M-06", PEOPLE),
                new OfferAnotherWay("M-06", PEOPLE),
                new OfferPersonalRoutes("M-06", PEOPLE, Set.of(ViewRoute.ADVOCATE)),
                new OfferRecognition("M-06", PEOPLE));
    }

    private static List<Change> notices() {
        return List.of(
                new Change.Send("M-06", NoticeKind.AGENDA, PEOPLE),
                new Change.OfferFormats("N-14", Set.of(Format.BRAILLE, Format.EASY_READ)),
                new Change.WriteOut("N-14", Set.of("SENCO", "EHCP")),
                new Change.Recall("N-14", PEOPLE),
                new ReissueNotes("M-06", ACTIONS, PEOPLE),
                new SayInstead("N-14", Set.of("Co-production", "co-production"), "working together"),
                new SendOn("N-14", PEOPLE),
                new StateProgress("N-14"),
                new TellProgress("M-06", ACTIONS, PEOPLE));
    }

    private static List<Change> actions() {
        return List.of(
                new Change.Finish("A-07"),
                new Change.TellWhy("A-07", PEOPLE),
                new AcceptAction("A-07", PEOPLE),
                new Agree("A-07", PEOPLE),
                new NameOwner("A-07", PEOPLE),
                new RecordOutcome("M-06", PEOPLE, DATE),
                new PauseAction("A-07"),
                new ReopenAction("A-07"),
                new SetDueDate("A-07", DATE),
                new TakeOn("A-07"),
                new TakeUp("M-06", "T-01"),
                new TellDueChange("A-07"));
    }

    private static List<Change> feedback() {
        return List.of(
                new ActOnFeedback("F-03", ActionKind.CORRECTIVE, DATE),
                new AnswerFeedback("F-03"),
                new RefuseWithReason("F-03"));
    }
}
