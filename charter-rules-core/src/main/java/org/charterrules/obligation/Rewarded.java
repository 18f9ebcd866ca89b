package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.OfferRecognition;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Answer;
import org.charterrules.model.Attendance;
import org.charterrules.model.Attestation;
import org.charterrules.model.FactKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.model.Recognition;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Members;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Everybody with lived experience who took part, and whom no employer pays for it, is offered payment or thanks (OH-L6b).
 * Expenses alone are no recognition; what somebody declined was offered. Under that reading everybody's yes to
 * {@code Q-REWARD-CLEAR} is enough too.
 */
public record Rewarded() implements Obligation<MeetingSubject> {
    private static final Population PEOPLE = Population.PEOPLE_WITH_LIVED_EXPERIENCE;
    private static final Set<Recognition> NOTHING = EnumSet.of(Recognition.EXPENSES_ONLY, Recognition.NONE_OFFERED);
    private static final String CLEAR = "Q-REWARD-CLEAR";

    @Override
    public Judgement judge(MeetingSubject subject) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        Members members = members(subject);
        Judgement offered = Each.of(members, Statement.of("why.nobody-unpaid-took-part"), one -> judge(subject, one));
        boolean maySuffice = subject.readings().has(Reading.EITHER_WILL_DO)
                && (offered.verdict() == Verdict.VIOLATED || offered.verdict() == Verdict.UNKNOWN);
        return maySuffice ? orClear(subject, members, offered) : offered;
    }

    /** Those of whom everything says that they count, and those of whom something does not tell. */
    private static Members members(MeetingSubject subject) {
        List<Participant> certain = new ArrayList<>();
        List<Participant> doubtful = new ArrayList<>();
        Set<FieldRef> missing = new TreeSet<>();
        for (Participant one : subject.participants()) {
            Truth belongs = subject.belongs(one.personId(), PEOPLE);
            Truth counts = belongs.and(attended(one)).and(unpaid(one));
            if (counts == Truth.YES) {
                certain.add(one);
            } else if (counts == Truth.MAYBE) {
                doubtful.add(one);
                addMissing(missing, subject, one, belongs);
            }
        }
        return new Members(certain, doubtful, List.copyOf(missing));
    }

    private static void addMissing(Set<FieldRef> missing, MeetingSubject subject, Participant one, Truth belongs) {
        if (belongs == Truth.MAYBE) {
            missing.add(Each.personField(subject, one.personId(), "groups"));
        }
        if (attended(one) == Truth.MAYBE) {
            missing.add(Each.field(one, "attendance"));
        }
        if (unpaid(one) == Truth.MAYBE) {
            missing.add(Each.field(one, "paidByEmployer"));
        }
    }

    static Truth attended(Participant one) {
        Attendance attendance = one.attendance();
        return attendance == null || attendance == Attendance.INVITED
                ? Truth.MAYBE
                : Truth.of(attendance == Attendance.ATTENDED);
    }

    private static Truth unpaid(Participant one) {
        return one.paidByEmployer() == null ? Truth.MAYBE : Truth.of(!one.paidByEmployer());
    }

    /** Whether somebody was offered something for taking part. */
    static Truth recognised(@Nullable Recognition recognition) {
        return recognition == null ? Truth.MAYBE : Truth.of(!NOTHING.contains(recognition));
    }

    private static Judgement judge(MeetingSubject subject, Participant person) {
        String id = person.personId();
        FieldRef field = Each.field(person, "recognition");
        return switch (recognised(person.recognition())) {
            case MAYBE -> Judgement.unknown(field);
            case YES ->
                Judgement.of(Verdict.SATISFIED)
                        .addFound(Evidence.of(Statement.of("found.recognised", id), field))
                        .addSubjectIds(id)
                        .build();
            case NO ->
                Judgement.of(Verdict.VIOLATED)
                        .addFound(Evidence.of(Statement.of("found.not-recognised", id), field))
                        .addGap(Statement.of("gap.not-recognised", id))
                        .addRemedies(Remedy.of("recognise", new OfferRecognition(subject.id(), Set.of(id))))
                        .addSubjectIds(id)
                        .build();
        };
    }

    private static Judgement orClear(MeetingSubject subject, Members members, Judgement offered) {
        Truth clear = Truth.YES;
        for (Participant one : members.certain()) {
            clear = clear.and(isClear(subject, one.personId()));
        }
        for (Participant one : members.doubtful()) {
            clear = clear.and(isClear(subject, one.personId()).or(Truth.MAYBE));
        }
        FieldRef answers = subject.file().list("attestations");
        if (clear == Truth.YES) {
            return Judgement.of(Verdict.SATISFIED)
                    .addFound(Evidence.of(Statement.of("found.reward-clear", CLEAR), answers))
                    .build();
        }
        if (clear == Truth.NO) {
            return offered;
        }
        List<FieldRef> missing = new ArrayList<>(offered.missing());
        missing.add(answers);
        missing.addAll(members.missing());
        return Judgement.unknown(missing);
    }

    private static Truth isClear(MeetingSubject subject, String person) {
        List<Attestation> answers = subject.file().attestations(subject.meeting());
        if (answers == null) {
            return Truth.MAYBE;
        }
        List<Attestation> own = answers.stream()
                .filter(one -> one.questionId().equals(CLEAR) && person.equals(one.respondentId()))
                .filter(one -> one.answer() != null
                        && (one.answeredAt() == null || subject.file().hasHappened(one.answeredAt())))
                .toList();
        if (own.isEmpty()) {
            boolean complete = subject.file().isComplete(FactKind.ATTESTATIONS, subject.readings());
            return complete ? Truth.NO : Truth.MAYBE;
        }
        return Truth.of(own.stream().allMatch(one -> one.answer() == Answer.YES));
    }
}
