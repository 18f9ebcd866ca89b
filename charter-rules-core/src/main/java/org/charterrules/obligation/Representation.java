package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import org.charterrules.change.Invite;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/** Judges whether somebody from each of several groups is invited. */
final class Representation {
    private Representation() {}

    static Judgement atMeeting(MeetingSubject meeting, List<Wanted> each) {
        List<Presence> all =
                each.stream().map(wanted -> Presence.at(meeting, wanted)).toList();
        Judgement judgement = of(all, meeting.participantsField());
        return judgement.verdict() == Verdict.VIOLATED ? toPutRight(judgement, meeting, lacking(all)) : judgement;
    }

    static Judgement of(List<Presence> all, FieldRef... fields) {
        List<Wanted> lacking = lacking(all);
        if (!lacking.isEmpty()) {
            return broken(lacking, fields);
        }
        List<FieldRef> missing =
                all.stream().flatMap(one -> one.missing().stream()).toList();
        return all.stream().anyMatch(one -> one.truth() == Truth.MAYBE)
                ? Judgement.unknown(missing)
                : kept(all, fields);
    }

    static List<Wanted> lacking(List<Presence> all) {
        return all.stream()
                .filter(one -> one.truth() == Truth.NO)
                .map(Presence::wanted)
                .toList();
    }

    private static Judgement broken(List<Wanted> lacking, FieldRef... fields) {
        List<Object> words = lacking.stream().map(Wanted::words).toList();
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(Statement.of("found.groups-lacking", words), fields))
                .addGap(Statement.of(gap(lacking)))
                .build();
    }

    /** Where several groups stand for one another, one of them is enough. */
    private static String gap(List<Wanted> lacking) {
        if (lacking.size() > 1) {
            return "gap.groups-lacking";
        }
        return lacking.get(0).groups().size() > 1 ? "gap.any-group-lacking" : "gap.group-lacking";
    }

    private static Judgement kept(List<Presence> all, FieldRef... fields) {
        JudgementBuilder judgement = Judgement.of(Verdict.SATISFIED);
        for (Presence one : all) {
            judgement.addFound(Evidence.of(invited(one), fields)).addAllSubjectIds(one.people());
        }
        return judgement.build();
    }

    static Statement invited(Presence one) {
        return Statement.of("found.invited-from", one.wanted().words(), one.people());
    }

    /** With a remedy while somebody can still be invited to a meeting, else with advice. */
    static Judgement toPutRight(Judgement broken, MeetingSubject meeting, List<Wanted> lacking) {
        if (meeting.isOver()) {
            return broken.withAdvice(Statement.of("advice.invite-next-time"));
        }
        List<Change> changes = new ArrayList<>();
        lacking.forEach(one -> changes.add(new Invite(meeting.id(), one.groups())));
        return broken.withRemedies(new Remedy("invite", changes));
    }
}
