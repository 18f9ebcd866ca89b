package org.charterrules.compare;

import java.util.Arrays;
import java.util.Set;
import org.charterrules.obligation.Accepted;
import org.charterrules.obligation.ActedOn;
import org.charterrules.obligation.ActionAnswered;
import org.charterrules.obligation.ActionsReviewed;
import org.charterrules.obligation.AgenciesInvited;
import org.charterrules.obligation.AgendaItemPresent;
import org.charterrules.obligation.AgendaItemsInvited;
import org.charterrules.obligation.AgreedByBoth;
import org.charterrules.obligation.AgreedFirst;
import org.charterrules.obligation.AgreedNotesSent;
import org.charterrules.obligation.AgreersSay;
import org.charterrules.obligation.AnswerReasoned;
import org.charterrules.obligation.AnsweredBy;
import org.charterrules.obligation.AnsweredInTime;
import org.charterrules.obligation.BookedAhead;
import org.charterrules.obligation.ChangesTold;
import org.charterrules.obligation.ChecklistAnswered;
import org.charterrules.obligation.CirculatedAhead;
import org.charterrules.obligation.CirculatedByWeekday;
import org.charterrules.obligation.CirculatedDaysAhead;
import org.charterrules.obligation.CommitmentTold;
import org.charterrules.obligation.ConsideredFirst;
import org.charterrules.obligation.Corrected;
import org.charterrules.obligation.DecidedTogether;
import org.charterrules.obligation.DecidedWith;
import org.charterrules.obligation.DifficultTermsExplained;
import org.charterrules.obligation.DoneOrExplained;
import org.charterrules.obligation.DueNotBeforeAgreed;
import org.charterrules.obligation.EachInvited;
import org.charterrules.obligation.Evaluated;
import org.charterrules.obligation.EverybodySays;
import org.charterrules.obligation.FamilyInvited;
import org.charterrules.obligation.FeedbackChannels;
import org.charterrules.obligation.FormatIncluded;
import org.charterrules.obligation.FormatsOffered;
import org.charterrules.obligation.GiverSays;
import org.charterrules.obligation.GroupsInvited;
import org.charterrules.obligation.GroupsStay;
import org.charterrules.obligation.HasDueDate;
import org.charterrules.obligation.HasOwner;
import org.charterrules.obligation.HeardBack;
import org.charterrules.obligation.HeardByNextMeeting;
import org.charterrules.obligation.HeldBetween;
import org.charterrules.obligation.HeldWithin;
import org.charterrules.obligation.InformedAtLeastEvery;
import org.charterrules.obligation.InformedEvery;
import org.charterrules.obligation.Introduced;
import org.charterrules.obligation.Invited;
import org.charterrules.obligation.KeepsClear;
import org.charterrules.obligation.KnownInvitedFirst;
import org.charterrules.obligation.LastsAtLeast;
import org.charterrules.obligation.LastsAtMost;
import org.charterrules.obligation.LessonsTakenUp;
import org.charterrules.obligation.MeetsAtLeastEvery;
import org.charterrules.obligation.MeetsAtMost;
import org.charterrules.obligation.MeetsEvery;
import org.charterrules.obligation.MeetsInYear;
import org.charterrules.obligation.MissingVoicesPursued;
import org.charterrules.obligation.MissingVoicesRouted;
import org.charterrules.obligation.ModesOffered;
import org.charterrules.obligation.NamedInNotes;
import org.charterrules.obligation.NeedsAnswered;
import org.charterrules.obligation.NoUnexplainedAcronyms;
import org.charterrules.obligation.NoUnexplainedTerms;
import org.charterrules.obligation.NobodyInvitedLate;
import org.charterrules.obligation.NotDroppedSilently;
import org.charterrules.obligation.NotesReachAgencies;
import org.charterrules.obligation.NotesSent;
import org.charterrules.obligation.NotesSentWithin;
import org.charterrules.obligation.NotesWritten;
import org.charterrules.obligation.NoticeParity;
import org.charterrules.obligation.NoticesAgree;
import org.charterrules.obligation.NoticesReachEveryone;
import org.charterrules.obligation.Obligation;
import org.charterrules.obligation.OnlyChannels;
import org.charterrules.obligation.OnlyFormats;
import org.charterrules.obligation.OnlyModes;
import org.charterrules.obligation.OutcomeTold;
import org.charterrules.obligation.OutcomesAgreed;
import org.charterrules.obligation.OwnWayOfSpeaking;
import org.charterrules.obligation.OwnersInvited;
import org.charterrules.obligation.ParticipantListTold;
import org.charterrules.obligation.PlainContext;
import org.charterrules.obligation.PreferencesAsked;
import org.charterrules.obligation.PreferredModes;
import org.charterrules.obligation.PreferredRoutes;
import org.charterrules.obligation.PreferredTerms;
import org.charterrules.obligation.ProgressRegular;
import org.charterrules.obligation.ProgressStated;
import org.charterrules.obligation.ProgressTold;
import org.charterrules.obligation.ReachesNeedToKnow;
import org.charterrules.obligation.ReachesOrThroughBody;
import org.charterrules.obligation.ReadInTime;
import org.charterrules.obligation.RefusalExplained;
import org.charterrules.obligation.RequiredInvited;
import org.charterrules.obligation.ReviewedNext;
import org.charterrules.obligation.Rewarded;
import org.charterrules.obligation.RolesTold;
import org.charterrules.obligation.RoutesOffered;
import org.charterrules.obligation.RunAsCoProduction;
import org.charterrules.obligation.SentAhead;
import org.charterrules.obligation.SeriesInvites;
import org.charterrules.obligation.SeriesOffers;
import org.charterrules.obligation.SeriesRoutes;
import org.charterrules.obligation.SeveralWays;
import org.charterrules.obligation.SharedDecision;
import org.charterrules.obligation.SharedWithPermission;
import org.charterrules.obligation.SomebodyTells;
import org.charterrules.obligation.StagesInclude;
import org.charterrules.obligation.SubjectViewsRecorded;
import org.charterrules.obligation.SubjectsAsked;
import org.charterrules.obligation.SubjectsInvolved;
import org.charterrules.obligation.SupportAsked;
import org.charterrules.obligation.Thanked;
import org.charterrules.obligation.ToldAhead;
import org.charterrules.obligation.TopicsStated;
import org.charterrules.obligation.TopicsTold;
import org.charterrules.obligation.UnlessReason;
import org.charterrules.obligation.VenueSuits;
import org.charterrules.obligation.ViewsBeforeDecision;
import org.charterrules.obligation.ViewsRouted;
import org.charterrules.obligation.WeighedBeforeDecision;

/** What promises are about, so that those of several charters can be set side by side. */
public enum Theme {
    /** Time of day. */
    TIME_OF_DAY(HeldBetween.class, KeepsClear.class),
    /** Length. */
    LENGTH(LastsAtMost.class, LastsAtLeast.class),
    /** Booking ahead. */
    BOOKING_AHEAD(BookedAhead.class, HeldWithin.class),
    /** Word beforehand. */
    NOTICE(
            ToldAhead.class,
            SentAhead.class,
            SeveralWays.class,
            NoticesReachEveryone.class,
            NoticesAgree.class,
            ChangesTold.class,
            NoticeParity.class,
            ParticipantListTold.class,
            CommitmentTold.class,
            TopicsTold.class,
            TopicsStated.class,
            ReachesNeedToKnow.class,
            ReachesOrThroughBody.class),
    /** Agenda and papers. */
    AGENDA_AND_PAPERS(
            CirculatedAhead.class,
            CirculatedDaysAhead.class,
            CirculatedByWeekday.class,
            ReadInTime.class,
            AgendaItemsInvited.class,
            AgendaItemPresent.class,
            FormatIncluded.class,
            OnlyChannels.class,
            OnlyFormats.class,
            FormatsOffered.class),
    /** Plain language. */
    PLAIN_LANGUAGE(
            NoUnexplainedTerms.class,
            NoUnexplainedAcronyms.class,
            DifficultTermsExplained.class,
            PlainContext.class,
            PreferredTerms.class),
    /** Who is invited. */
    WHO_IS_INVITED(
            Invited.class,
            GroupsInvited.class,
            EachInvited.class,
            RequiredInvited.class,
            OwnersInvited.class,
            ConsideredFirst.class,
            NobodyInvitedLate.class,
            FamilyInvited.class,
            AgenciesInvited.class,
            KnownInvitedFirst.class,
            SeriesInvites.class,
            GroupsStay.class,
            MissingVoicesPursued.class),
    /** Roles and introductions. */
    ROLES(RolesTold.class, Introduced.class),
    /** Support and access. */
    SUPPORT(SupportAsked.class, NeedsAnswered.class, VenueSuits.class, PreferencesAsked.class, OwnWayOfSpeaking.class),
    /** Ways to take part. */
    WAYS_TO_TAKE_PART(
            ModesOffered.class,
            OnlyModes.class,
            PreferredModes.class,
            SeriesOffers.class,
            SeriesRoutes.class,
            RoutesOffered.class,
            PreferredRoutes.class,
            FeedbackChannels.class,
            ViewsRouted.class,
            MissingVoicesRouted.class),
    /** Views. */
    VIEWS(
            ViewsBeforeDecision.class,
            SubjectViewsRecorded.class,
            SubjectsAsked.class,
            SubjectsInvolved.class,
            WeighedBeforeDecision.class,
            StagesInclude.class),
    /** Decisions. */
    DECISIONS(
            DecidedWith.class,
            DecidedTogether.class,
            SharedDecision.class,
            AgreedFirst.class,
            OutcomesAgreed.class,
            AgreedByBoth.class,
            RunAsCoProduction.class),
    /** Notes. */
    NOTES(
            NotesWritten.class,
            NotesSent.class,
            NotesSentWithin.class,
            AgreedNotesSent.class,
            NotesReachAgencies.class,
            NamedInNotes.class),
    /** Actions. */
    ACTIONS(
            DoneOrExplained.class,
            NotDroppedSilently.class,
            HasDueDate.class,
            DueNotBeforeAgreed.class,
            HasOwner.class,
            Accepted.class,
            ActionsReviewed.class,
            ReviewedNext.class,
            ActionAnswered.class,
            AgreersSay.class),
    /** Keeping people informed. */
    PROGRESS(
            ProgressTold.class,
            ProgressRegular.class,
            ProgressStated.class,
            InformedEvery.class,
            InformedAtLeastEvery.class),
    /** Feedback. */
    FEEDBACK(
            ActedOn.class,
            OutcomeTold.class,
            HeardByNextMeeting.class,
            HeardBack.class,
            Corrected.class,
            AnsweredInTime.class,
            AnswerReasoned.class,
            RefusalExplained.class,
            GiverSays.class),
    /** Thanks and reward. */
    RECOGNITION(Rewarded.class, Thanked.class),
    /** What people say of it. */
    EXPERIENCE(ChecklistAnswered.class, Evaluated.class, AnsweredBy.class, EverybodySays.class, SomebodyTells.class),
    /** Learning. */
    LEARNING(LessonsTakenUp.class),
    /** How often. */
    FREQUENCY(MeetsEvery.class, MeetsAtLeastEvery.class, MeetsInYear.class, MeetsAtMost.class),
    /** Permission. */
    PRIVACY(SharedWithPermission.class),
    /** Anything else. */
    OTHER();

    private final Set<Class<?>> kinds;

    Theme(Class<?>... kinds) {
        this.kinds = Set.of(kinds);
    }

    /**
     * The theme of a promise.
     *
     * @param obligation for example a {@link BookedAhead}
     * @return for example {@link #BOOKING_AHEAD}; {@link #OTHER} for kinds of one's own
     */
    public static Theme of(Obligation<?> obligation) {
        if (obligation instanceof UnlessReason excused) {
            return of(excused.promise());
        }
        return Arrays.stream(values())
                .filter(theme -> theme.kinds.contains(obligation.getClass()))
                .findFirst()
                .orElse(OTHER);
    }
}
