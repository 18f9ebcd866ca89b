package org.charterrules.subject;

import java.util.EnumSet;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;

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

    @Override
    public String toString() {
        return "NoticeSubject[" + id() + "]";
    }
}
