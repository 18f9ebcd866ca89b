package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.ChangeVenue;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.AccessFeature;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The venue has what everybody invited needs to get in and take part (OH-A1b), unless a reason on record (LAN-A7b) or
 * another way offered to the person (HIL-A5b) makes up for it. Where it is asked for only where possible (HS-C12a), the venue has
 * to be accessible in general besides, whether anybody has stated a need or not, and a reason on record excuses.
 *
 * @param cure what makes up for it
 */
public record VenueSuits(Cure cure) implements Obligation<MeetingSubject> {
    /**
     * Another way offered to the person makes up for it.
     *
     * @return the obligation
     */
    public static VenueSuits orOfferedAnotherWay() {
        return new VenueSuits(Cure.ANOTHER_WAY);
    }

    /**
     * A reason on record makes up for it.
     *
     * @param key the key of the reason, for example {@code LAN-A7b}
     * @return the obligation
     */
    public static VenueSuits orReason(String key) {
        return new VenueSuits(Cure.reason(key));
    }

    /**
     * Nothing makes up for it.
     *
     * @return the obligation
     */
    public static VenueSuits strictly() {
        return new VenueSuits(Cure.NONE);
    }

    /**
     * A reason on record excuses, and the venue is to be accessible in general besides.
     *
     * @param key the key of the reason, for example {@code HS-C12a}
     * @return the obligation
     */
    public static VenueSuits wherePossible(String key) {
        return new VenueSuits(Cure.excuse(key));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        return Each.of(subject, Population.EVERYONE, one -> judge(subject, one));
    }

    private static @Nullable Set<AccessFeature> needs(MeetingSubject subject, Participant person) {
        return Each.person(subject, person.personId()).accessNeeds();
    }

    private Judgement judge(MeetingSubject subject, Participant person) {
        List<FieldRef> missing = new ArrayList<>();
        Truth closed = closed(subject, missing);
        Truth fails = lacks(subject, person, missing).or(closed);
        return cure.judge(
                subject,
                person,
                fails,
                fails == Truth.MAYBE ? missing : List.of(),
                kept(subject, person),
                () -> broken(subject, person, closed == Truth.YES));
    }

    /** Whether the venue is not accessible in general, where that is asked for. */
    private Truth closed(MeetingSubject subject, List<FieldRef> missing) {
        if (cure.kind() != Cure.Kind.EXCUSE) {
            return Truth.NO;
        }
        Boolean accessible = subject.file().venue(subject.meeting()).accessible();
        if (accessible == null) {
            missing.add(subject.field("venue.accessible"));
            return Truth.MAYBE;
        }
        return Truth.of(!accessible);
    }

    private static Truth lacks(MeetingSubject subject, Participant person, List<FieldRef> missing) {
        Set<AccessFeature> needs = needs(subject, person);
        if (needs != null && needs.isEmpty()) {
            return Truth.NO;
        }
        Set<AccessFeature> features = subject.file().venue(subject.meeting()).features();
        if (needs == null) {
            missing.add(needsField(subject, person));
        }
        if (features == null) {
            missing.add(subject.field("venue.features"));
        }
        return needs == null || features == null ? Truth.MAYBE : Truth.of(!features.containsAll(needs));
    }

    private static FieldRef needsField(MeetingSubject subject, Participant person) {
        return Each.personField(subject, person.personId(), "accessNeeds");
    }

    private static Judgement kept(MeetingSubject subject, Participant person) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(
                        Statement.of("found.venue-suits", person.personId()),
                        subject.field("venue.features"),
                        needsField(subject, person)))
                .addSubjectIds(person.personId())
                .build();
    }

    private static Judgement broken(MeetingSubject subject, Participant person, boolean closed) {
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED).addSubjectIds(person.personId());
        Set<AccessFeature> lacking = lacking(subject, person);
        if (closed) {
            judgement.addFound(Evidence.of(Statement.of("found.not-accessible"), subject.field("venue.accessible")));
            judgement.addGap(Statement.of("gap.not-accessible"));
        }
        if (!lacking.isEmpty()) {
            addLacking(judgement, subject, person, lacking);
        }
        return subject.isOver()
                ? judgement.addAdvice(Statement.of("advice.another-venue")).build()
                : judgement
                        .addRemedies(Remedy.of("venue", new ChangeVenue(subject.id(), lacking)))
                        .build();
    }

    private static Set<AccessFeature> lacking(MeetingSubject subject, Participant person) {
        Set<AccessFeature> needs = needs(subject, person);
        Set<AccessFeature> features = subject.file().venue(subject.meeting()).features();
        Set<AccessFeature> lacking = new TreeSet<>();
        if (needs != null && features != null) {
            lacking.addAll(needs);
            lacking.removeAll(features);
        }
        return lacking;
    }

    private static void addLacking(
            JudgementBuilder judgement, MeetingSubject subject, Participant person, Set<AccessFeature> lacking) {
        List<AccessFeature> needs = List.copyOf(new TreeSet<>(needs(subject, person)));
        judgement.addFound(
                Evidence.of(Statement.of("found.access-needs", person.personId(), needs), needsField(subject, person)));
        judgement.addFound(
                Evidence.of(Statement.of("found.venue-lacks", List.copyOf(lacking)), subject.field("venue.features")));
        judgement.addGap(Statement.of("gap.venue", person.personId()));
    }
}
