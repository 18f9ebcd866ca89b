package org.charterrules.obligation;

import org.charterrules.change.Relabel;
import org.charterrules.change.ShareTheSay;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.ParticipationLevel;
import org.charterrules.subject.MeetingSubject;

/** At a meeting that is called co-production people really share the work and the decisions (HS-X1). */
public record RunAsCoProduction() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        ParticipationLevel level = subject.file().planning(subject.meeting()).participationLevel();
        FieldRef field = subject.field("planning.participationLevel");
        if (level == null) {
            return Judgement.unknown(field);
        }
        Evidence found = Evidence.of(Statement.of("found.say", level), field);
        boolean honest = level.compareTo(ParticipationLevel.CO_PRODUCTION) >= 0;
        return honest
                ? Judgement.of(Verdict.SATISFIED)
                        .addFound(found)
                        .addSubjectIds(subject.id())
                        .build()
                : broken(subject, level, found);
    }

    private static Judgement broken(MeetingSubject subject, ParticipationLevel level, Evidence found) {
        MeetingKind honest = level == ParticipationLevel.CONSULT ? MeetingKind.CONSULTATION : MeetingKind.OTHER;
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                .addFound(found)
                .addGap(Statement.of("gap.not-co-production"))
                .addSubjectIds(subject.id());
        if (subject.canStillChange()) {
            judgement.addRemedies(Remedy.of("share-the-say", new ShareTheSay(subject.id())));
        }
        return judgement
                .addRemedies(Remedy.of("relabel", new Relabel(subject.id(), honest)))
                .build();
    }
}
