package org.charterrules.json;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.charterrules.change.AcceptAction;
import org.charterrules.change.ActOnFeedback;
import org.charterrules.change.AddAgendaItem;
import org.charterrules.change.Agree;
import org.charterrules.change.AgreeShortNotice;
import org.charterrules.change.AnswerFeedback;
import org.charterrules.change.AskForAgendaItems;
import org.charterrules.change.AskSupport;
import org.charterrules.change.ChangeVenue;
import org.charterrules.change.DeferDocuments;
import org.charterrules.change.Finish;
import org.charterrules.change.GetAnswers;
import org.charterrules.change.Invite;
import org.charterrules.change.InviteAgencies;
import org.charterrules.change.InvitePeople;
import org.charterrules.change.NameOwner;
import org.charterrules.change.OfferAnotherWay;
import org.charterrules.change.OfferFeedbackRoutes;
import org.charterrules.change.OfferFormats;
import org.charterrules.change.OfferModes;
import org.charterrules.change.OfferPersonalRoutes;
import org.charterrules.change.OfferRecognition;
import org.charterrules.change.OfferViewRoutes;
import org.charterrules.change.PauseAction;
import org.charterrules.change.Recall;
import org.charterrules.change.RecordOutcome;
import org.charterrules.change.RecordReasons;
import org.charterrules.change.RecordWeighing;
import org.charterrules.change.RefuseWithReason;
import org.charterrules.change.ReissueNotes;
import org.charterrules.change.Relabel;
import org.charterrules.change.Reopen;
import org.charterrules.change.ReopenAction;
import org.charterrules.change.Reschedule;
import org.charterrules.change.SayInstead;
import org.charterrules.change.Send;
import org.charterrules.change.SendOn;
import org.charterrules.change.SetDueDate;
import org.charterrules.change.ShareTheSay;
import org.charterrules.change.StateProgress;
import org.charterrules.change.TakeUp;
import org.charterrules.change.TellDueChange;
import org.charterrules.change.TellProgress;
import org.charterrules.change.TellWhy;
import org.charterrules.change.WithdrawModes;
import org.charterrules.change.WriteNotes;
import org.charterrules.change.WriteOut;
import org.charterrules.finding.Change;
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
        return new Reschedule(meetingId, DATE, true, LocalTime.of(10, 0), LocalTime.NOON, Duration.ofMinutes(120));
    }

    private static List<Change> meetings() {
        return List.of(
                reschedule("M-06"),
                new OfferModes("M-06", Set.of(Mode.TELEPHONE, Mode.ONLINE)),
                new WithdrawModes("M-06", Set.of(Mode.FACE_TO_FACE)),
                new RecordReasons("M-06", Set.of("TELEPHONE", "HS-C12b")),
                new DeferDocuments("M-06", Set.of("DOC-3")),
                new WriteNotes("M-06"),
                new GetAnswers("M-06", Set.of("Q-CHANGE")),
                new Reopen("D-02"),
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
                new AskSupport("M-06", PEOPLE),
                new AgreeShortNotice("M-06", PEOPLE),
                new AskForAgendaItems("M-06", PEOPLE),
                new Invite("M-06", Set.of(Group.SOCIAL_CARE, Group.HEALTH)),
                new InviteAgencies("M-06", 1, Set.of(Group.HEALTH), Set.of("NHS")),
                new InvitePeople("M-06", PEOPLE),
                new OfferAnotherWay("M-06", PEOPLE),
                new OfferPersonalRoutes("M-06", PEOPLE, Set.of(ViewRoute.ADVOCATE)),
                new OfferRecognition("M-06", PEOPLE));
    }

    private static List<Change> notices() {
        return List.of(
                new Send("M-06", NoticeKind.AGENDA, PEOPLE),
                new OfferFormats("N-14", Set.of(Format.BRAILLE, Format.EASY_READ)),
                new WriteOut("N-14", Set.of("SENCO", "EHCP")),
                new Recall("N-14", PEOPLE),
                new ReissueNotes("M-06", ACTIONS, PEOPLE),
                new SayInstead("N-14", Set.of("Co-production", "co-production"), "working together"),
                new SendOn("N-14", PEOPLE),
                new StateProgress("N-14"),
                new TellProgress("M-06", ACTIONS, PEOPLE));
    }

    private static List<Change> actions() {
        return List.of(
                new Finish("A-07"),
                new TellWhy("A-07", PEOPLE),
                new AcceptAction("A-07", PEOPLE),
                new Agree("A-07", PEOPLE),
                new NameOwner("A-07", PEOPLE),
                new RecordOutcome("M-06", PEOPLE, DATE),
                new PauseAction("A-07"),
                new ReopenAction("A-07"),
                new SetDueDate("A-07", DATE),
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
