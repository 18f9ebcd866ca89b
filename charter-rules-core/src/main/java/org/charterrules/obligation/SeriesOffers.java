package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.OfferModes;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Mode;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.SeriesSubject;
import org.charterrules.subject.Truth;

/**
 * The meetings of a series offer a way of taking part at least once (OH-A1a), or under that reading every time.
 * Cancelled meetings do not count.
 *
 * @param mode the way of taking part
 */
public record SeriesOffers(Mode mode) implements Obligation<SeriesSubject> {
    /**
     * Reads the way as rule files write it.
     *
     * @param mode for example {@code face to face}
     * @return the obligation
     */
    public static SeriesOffers of(String mode) {
        return new SeriesOffers(Words.modes(mode).iterator().next());
    }

    @Override
    public Judgement judge(SeriesSubject subject) {
        boolean everyOne = subject.readings().has(Reading.EVERY_ONE_OF_THEM);
        Truth enough = Truth.of(everyOne);
        Set<FieldRef> missing = new TreeSet<>();
        List<MeetingSubject> offering = new ArrayList<>();
        List<MeetingSubject> lacking = new ArrayList<>();
        for (MeetingSubject meeting : subject.meetings()) {
            Truth counts = counts(meeting);
            Truth offers = offers(meeting);
            Truth one = everyOne ? counts.not().or(offers) : counts.and(offers);
            enough = everyOne ? enough.and(one) : enough.or(one);
            if (one == Truth.MAYBE) {
                addMissing(missing, meeting);
            }
            if (counts != Truth.NO && offers != Truth.MAYBE) {
                (offers == Truth.YES ? offering : lacking).add(meeting);
            }
        }
        return switch (enough) {
            case MAYBE -> Judgement.unknown(missing);
            case YES -> kept(offering);
            case NO -> broken(everyOne, lacking);
        };
    }

    static Truth counts(MeetingSubject meeting) {
        MeetingStatus status = meeting.meeting().status();
        return status == null ? Truth.MAYBE : Truth.of(status != MeetingStatus.CANCELLED);
    }

    private Truth offers(MeetingSubject meeting) {
        Set<Mode> modes = meeting.meeting().modesOffered();
        return modes == null ? Truth.MAYBE : Truth.of(modes.contains(mode));
    }

    private void addMissing(Set<FieldRef> missing, MeetingSubject meeting) {
        if (counts(meeting) == Truth.MAYBE) {
            missing.add(meeting.field("status"));
        }
        if (offers(meeting) == Truth.MAYBE) {
            missing.add(meeting.field("modesOffered"));
        }
    }

    private Judgement kept(List<MeetingSubject> offering) {
        JudgementBuilder judgement = Judgement.of(Verdict.SATISFIED);
        for (MeetingSubject meeting : offering) {
            judgement
                    .addFound(Evidence.of(
                            Statement.of("found.meeting-offers", meeting.id(), mode), meeting.field("modesOffered")))
                    .addSubjectIds(meeting.id());
        }
        return judgement.build();
    }

    private Judgement broken(boolean everyOne, List<MeetingSubject> lacking) {
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                .addGap(Statement.of(everyOne ? "gap.not-every-meeting-offers" : "gap.no-meeting-offers", mode));
        List<Change> changes = new ArrayList<>();
        for (MeetingSubject meeting : lacking) {
            judgement
                    .addFound(Evidence.of(
                            Statement.of("found.meeting-does-not-offer", meeting.id(), mode),
                            meeting.field("modesOffered")))
                    .addSubjectIds(meeting.id());
            boolean wanted = everyOne || changes.isEmpty();
            if (wanted && isAhead(meeting)) {
                changes.add(new OfferModes(meeting.id(), Set.of(mode)));
            }
        }
        boolean curable = !changes.isEmpty() && (!everyOne || changes.size() == lacking.size());
        return curable
                ? judgement.addRemedies(new Remedy("offer", changes)).build()
                : judgement.addAdvice(Statement.of("advice.next-meeting")).build();
    }

    /** Whether it is certain that the meeting is still to come. */
    static boolean isAhead(MeetingSubject meeting) {
        return counts(meeting) == Truth.YES && meeting.start() != null && !meeting.isOver();
    }
}
