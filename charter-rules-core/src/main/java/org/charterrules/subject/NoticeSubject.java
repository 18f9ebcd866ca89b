package org.charterrules.subject;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Population;
import org.charterrules.model.Topic;

/**
 * A notice, as rules speak about it.
 *
 * @param file the case file it stands in
 * @param readings the readings in force
 * @param meeting the meeting it is about
 * @param notice the notice
 * @param listed {@code false} if it stands for the notices that a case file without any list of notices may hold
 */
public record NoticeSubject(CaseIndex file, Interpretations readings, Meeting meeting, Notice notice, boolean listed)
        implements Subject {
    private static final Set<NoticeKind> MEETING_PAPERS =
            EnumSet.of(NoticeKind.INVITATION, NoticeKind.AGENDA, NoticeKind.DOCUMENTS, NoticeKind.NOTES);

    @Override
    public FactType type() {
        return FactType.NOTICE;
    }

    @Override
    public String meetingId() {
        return meeting.id();
    }

    @Override
    public String id() {
        return notice.id();
    }

    @Override
    public FieldRef field(String name) {
        return listed ? Subject.super.field(name) : file.list("notices");
    }

    /**
     * "that is an invitation, agenda, papers or notes".
     *
     * @return whether it holds
     */
    public Condition isInvitationAgendaPapersOrNotes() {
        if (notice.kind() == null) {
            return Condition.unknown(field("kind"));
        }
        return Condition.known(
                MEETING_PAPERS.contains(notice.kind()), () -> Statement.of("why.notice-kind", id(), notice.kind()));
    }

    /**
     * "that has been sent".
     *
     * @return whether it holds
     */
    public Condition hasBeenSent() {
        if (notice.sentAt() == null) {
            return Condition.unknown(field("sentAt"));
        }
        boolean sent = file.hasHappened(notice.sentAt());
        return Condition.known(sent, () -> Statement.of(sent ? "why.sent" : "why.not-sent-yet", id()));
    }

    /**
     * "that has recipients".
     *
     * @return whether it holds
     */
    public Condition hasRecipients() {
        if (notice.recipients() == null) {
            return Condition.unknown(field("recipients"));
        }
        boolean any = !notice.recipients().isEmpty();
        return Condition.known(any, () -> Statement.of(any ? "why.recipients" : "why.no-recipients", id()));
    }

    /**
     * "that holds personal information".
     *
     * @return whether it holds
     */
    public Condition holdsPersonalInformation() {
        if (notice.aboutIds() == null) {
            return Condition.unknown(field("aboutIds"));
        }
        boolean any = !notice.aboutIds().isEmpty();
        return Condition.known(any, () -> Statement.of(any ? "why.personal" : "why.not-personal", id()));
    }

    /**
     * "that is of kind information or documents".
     *
     * @param phrase each a {@link NoticeKind} in lower case, listed with commas and 'or'
     * @return whether it holds
     */
    public Condition isOfKind(String phrase) {
        Set<NoticeKind> kinds = Phrases.constants(phrase, NoticeKind.class);
        if (notice.kind() == null) {
            return Condition.unknown(field("kind"));
        }
        return Condition.known(
                kinds.contains(notice.kind()), () -> Statement.of("why.notice-kind", id(), notice.kind()));
    }

    /**
     * "about a meeting that is not cancelled".
     *
     * @return whether it holds
     */
    public Condition isAboutMeetingNotCancelled() {
        return new MeetingSubject(file, readings, meeting).isNotCancelled();
    }

    /**
     * "that goes to professionals".
     *
     * @param phrase a {@link Population#phrase}
     * @return whether it holds: somebody who gets it belongs to them
     */
    public Condition goesTo(String phrase) {
        Population population = Population.named(phrase);
        if (notice.recipients() == null) {
            return Condition.unknown(field("recipients"));
        }
        MeetingSubject about = new MeetingSubject(file, readings, meeting);
        Truth any = Truth.NO;
        List<FieldRef> missing = new ArrayList<>();
        for (String recipient : notice.recipients()) {
            boolean listed = meeting.participants() != null;
            Truth one = listed ? about.belongs(recipient, population) : Truth.MAYBE;
            any = any.or(one);
            if (one == Truth.MAYBE) {
                missing.add(listed ? Members.groupsOf(recipient, this) : about.participantsField());
            }
        }
        boolean holds = any == Truth.YES;
        return any == Truth.MAYBE
                ? Condition.unknown(missing)
                : Condition.known(
                        holds, () -> Statement.of(holds ? "why.goes-to" : "why.goes-to-none", id(), population));
    }

    /**
     * "that states the context".
     *
     * @return whether it holds: it says something of what is fixed and what is open
     */
    public Condition statesContext() {
        if (notice.statements() == null) {
            return Condition.unknown(field("statements"));
        }
        String context = notice.statements().get(Topic.CONTEXT);
        boolean holds = context != null && !context.isBlank();
        return Condition.known(holds, () -> Statement.of(holds ? "why.context" : "why.no-context", id()));
    }

    /**
     * "that reports on actions".
     *
     * @return whether it holds
     */
    public Condition reportsOnActions() {
        if (notice.actionIds() == null) {
            return Condition.unknown(field("actionIds"));
        }
        boolean any = !notice.actionIds().isEmpty();
        return Condition.known(any, () -> Statement.of(any ? "why.reports" : "why.no-report", id()));
    }

    @Override
    public String toString() {
        return "NoticeSubject[" + id() + "]";
    }
}
