package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Attestation;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.Participant;
import org.charterrules.model.ViewRoute;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Whoever people found missing at a meeting, and is now invited to the next one, has a way to give their views
 * (LAN-C6c). There is time until the next meeting begins; coming to it is one way.
 */
public record MissingVoicesRouted() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        return MissingVoices.judge(subject, (answer, next) -> judge(subject, answer, next));
    }

    private static Judgement judge(MeetingSubject subject, Attestation answer, @Nullable Meeting next) {
        if (next == null) {
            return nobody();
        }
        MeetingSubject following = new MeetingSubject(subject.file(), subject.readings(), next);
        if (next.participants() == null) {
            return Judgement.unknown(following.participantsField());
        }
        return judge(subject, MissingVoices.groups(answer), following);
    }

    private static Judgement nobody() {
        return Judgement.notApplicable(Statement.of("why.missing-not-invited"));
    }

    private static Judgement judge(MeetingSubject subject, Set<Group> groups, MeetingSubject next) {
        List<Judgement> certain = new ArrayList<>();
        List<Judgement> doubtful = new ArrayList<>();
        Set<FieldRef> missing = new TreeSet<>();
        for (Participant one : next.participants()) {
            Truth belongs = Invitees.belongs(next, one, groups);
            if (belongs == Truth.YES) {
                certain.add(judge(subject, one, next));
            } else if (belongs == Truth.MAYBE) {
                doubtful.add(judge(subject, one, next));
                missing.add(Asking.groupsOf(one.personId(), next));
            }
        }
        return certain.isEmpty() && doubtful.isEmpty()
                ? nobody()
                : Judgement.settle(certain, doubtful, missing, Statement.of("why.missing-not-invited"));
    }

    private static Judgement judge(MeetingSubject subject, Participant one, MeetingSubject next) {
        Set<ViewRoute> routes = one.views().routes();
        FieldRef field = new FieldRef(FactType.PARTICIPANT, one.personId(), "views.routes");
        if (routes == null) {
            return Judgement.unknown(field);
        }
        if (routes.isEmpty()) {
            return Limit.of(subject, next.meeting())
                    .judge(Statement.of("todo.offer-route", one.personId()), () -> without(one, field));
        }
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(
                        Statement.of("found.has-route", one.personId(), List.copyOf(new TreeSet<>(routes))), field))
                .addSubjectIds(one.personId())
                .build();
    }

    private static Judgement without(Participant one, FieldRef field) {
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(Statement.of("found.has-no-route", one.personId()), field))
                .addGap(Statement.of("gap.missing-not-heard"))
                .addAdvice(Statement.of("advice.offer-route"))
                .addSubjectIds(one.personId())
                .build();
    }
}
