package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.change.RecordReasons;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Reason;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/** A broken promise that a reason excuses if one is on record for any of the meetings concerned. */
final class Excuse {
    private final List<MeetingSubject> meetings;
    private final String key;
    private final boolean ofSeries;

    Excuse(List<MeetingSubject> meetings, String key) {
        this(meetings, key, false);
    }

    private Excuse(List<MeetingSubject> meetings, String key, boolean ofSeries) {
        this.meetings = meetings;
        this.key = key;
        this.ofSeries = ofSeries;
    }

    /** Of a promise about a series, of which cancelled meetings are no part. */
    static Excuse ofSeries(List<MeetingSubject> meetings, String key) {
        return new Excuse(meetings, key, true);
    }

    /** Of a promise made 'where possible'. */
    Judgement wherePossible(Judgement judgement) {
        boolean never = meetings.stream().anyMatch(one -> one.readings().has(Reading.NEVER_A_BREACH));
        return never && judgement.verdict() == Verdict.VIOLATED
                ? excused(judgement, "gap.where-possible-only")
                : ofReason(judgement);
    }

    Judgement ofReason(Judgement judgement) {
        if (judgement.verdict() != Verdict.VIOLATED) {
            return judgement;
        }
        Truth given = Truth.NO;
        List<FieldRef> missing = new ArrayList<>();
        for (MeetingSubject meeting : meetings) {
            Truth one = given(meeting);
            given = given.or(one);
            if (one == Truth.MAYBE) {
                missing.addAll(missing(meeting));
            }
        }
        return switch (given) {
            case YES -> excused(judgement, "gap.reason-on-record");
            case MAYBE -> Judgement.unknown(missing);
            case NO -> withRemedy(judgement);
        };
    }

    private Truth given(MeetingSubject meeting) {
        Map<String, Reason> reasons = meeting.file().reasons(meeting.meeting());
        Truth given = reasons == null ? Truth.MAYBE : given(reasons.get(key));
        return ofSeries ? given.and(meeting.isNotCancelled().truth()) : given;
    }

    private List<FieldRef> missing(MeetingSubject meeting) {
        List<FieldRef> missing = new ArrayList<>();
        if (ofSeries) {
            missing.addAll(meeting.isNotCancelled().missing());
        }
        Map<String, Reason> reasons = meeting.file().reasons(meeting.meeting());
        if (reasons == null || given(reasons.get(key)) == Truth.MAYBE) {
            missing.add(meeting.field("reasons"));
        }
        return missing;
    }

    private static Truth given(@Nullable Reason reason) {
        if (reason == null) {
            return Truth.NO;
        }
        return reason.text() == null ? Truth.MAYBE : Truth.of(reason.hasText());
    }

    private static Judgement excused(Judgement judgement, String why) {
        return judgement
                .withVerdict(Verdict.EXCUSED)
                .withGap(Statement.of(why))
                .withRemedies(List.of())
                .withAdvice(List.of());
    }

    private Judgement withRemedy(Judgement judgement) {
        MeetingSubject last = meetings.get(meetings.size() - 1);
        List<Remedy> all = new ArrayList<>(judgement.remedies());
        all.add(Remedy.of("reason", new RecordReasons(last.id(), Set.of(key))));
        return judgement.withRemedies(all);
    }
}
