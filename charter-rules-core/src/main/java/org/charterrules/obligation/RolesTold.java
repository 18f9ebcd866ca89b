package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;

/**
 * Everybody invited is told, before the meeting begins, the role of each person invited (OH-A2a, HIL-C6b). Several
 * notices may tell them jointly. 'Attendee', 'participant' and 'guest' are no roles.
 *
 * @param introductionsWillDo whether introductions on the agenda do as well (LAN-A4b)
 */
public record RolesTold(boolean introductionsWillDo) implements Obligation<MeetingSubject> {
    /**
     * Roles are told beforehand, or people are introduced at the meeting.
     *
     * @return the obligation
     */
    public static RolesTold orIntroduced() {
        return new RolesTold(true);
    }

    /**
     * Roles are told beforehand, whatever is on the agenda.
     *
     * @return the obligation
     */
    public static RolesTold strictly() {
        return new RolesTold(false);
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        AgendaItems instead = introductionsWillDo ? AgendaItems.introductions(subject) : null;
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        return new Telling<>(subject, Roles.of(subject), instead)
                .toEach(subject.members(Population.EVERYONE), Each.nobody(Population.EVERYONE));
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof RolesTold weaker && (weaker.introductionsWillDo || !introductionsWillDo);
    }
}
