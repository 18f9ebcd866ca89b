package org.charterrules.obligation;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterrules.change.DeferDocuments;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.time.Lead;
import org.charterrules.time.LeadTime;
import org.charterrules.time.WeekdayBefore;

/** Judges whether the agenda or the papers of a meeting were sent to people early enough. */
final class Circulated {
    private final MeetingSubject subject;
    private final Lead lead;

    Circulated(MeetingSubject subject, Lead lead) {
        this.subject = subject;
        this.lead = lead;
    }

    Judgement judge(NoticeKind kind, List<Participant> people) {
        if (kind == NoticeKind.AGENDA) {
            return judge(new Circulation.Item(kind, null), people);
        }
        Set<String> documents = subject.meeting().documentIds();
        if (documents == null) {
            return Judgement.unknown(subject.field("documentIds"));
        }
        if (documents.isEmpty()) {
            return Judgement.notApplicable(Statement.of("why.no-papers"));
        }
        List<Judgement> each = new ArrayList<>(documents.size());
        for (String id : documents) {
            each.add(judge(new Circulation.Item(kind, id), people));
        }
        return Judgement.gravest(each);
    }

    private Judgement judge(Circulation.Item item, List<Participant> people) {
        List<Notice> notices = subject.file().notices(subject.meeting());
        if (notices == null) {
            return Judgement.unknown(subject.file().list("notices"));
        }
        Circulation circulation = new Circulation(subject, lead, item, notices);
        Verdicts verdicts = new Verdicts(item);
        List<Judgement> each = new ArrayList<>(people.size());
        for (Participant one : people) {
            each.add(verdicts.judge(one.personId(), circulation.to(one.personId())));
        }
        return Judgement.gravest(each);
    }

    /** Turns what came of sending one item to a person into a judgement. */
    private final class Verdicts {
        private final Circulation.Item item;
        private final ZonedDateTime start;

        Verdicts(Circulation.Item item) {
            this.item = item;
            this.start = Objects.requireNonNull(subject.start());
        }

        Judgement judge(String person, Arrival arrival) {
            Verdict verdict = arrival.verdict(this::verdict);
            return Judgement.later(verdict, () -> judgement(person, verdict, arrival));
        }

        private Verdict verdict(Arrival.Kind arrival) {
            return switch (arrival) {
                case IN_TIME -> Verdict.SATISFIED;
                case LATE -> Verdict.VIOLATED;
                case NOT_REACHED -> notReached();
            };
        }

        private Verdict notReached() {
            if (subject.file().isStillTime(lead, start)) {
                return Verdict.PENDING;
            }
            return isComplete() ? Verdict.VIOLATED : Verdict.UNKNOWN;
        }

        private boolean isComplete() {
            return subject.file().isComplete(FactKind.NOTICES, subject.readings());
        }

        private Judgement judgement(String person, Verdict verdict, Arrival arrival) {
            JudgementBuilder judgement = Judgement.of(verdict).addSubjectIds(person);
            switch (verdict) {
                case SATISFIED, VIOLATED -> {
                    judgement.addFound(found(person, arrival));
                    if (verdict == Verdict.VIOLATED) {
                        addGap(judgement, arrival);
                    }
                }
                case PENDING -> judgement.actBy(lead.latest(start)).addGap(toDo());
                default -> addMissing(judgement, arrival);
            }
            return judgement.build();
        }

        private Evidence found(String person, Arrival arrival) {
            Notice notice = arrival.isCertain() ? arrival.notice() : null;
            if (notice == null) {
                Statement not = item.documentId() == null
                        ? Statement.of("found.agenda-not-sent", person)
                        : Statement.of("found.paper-not-sent", person, item.documentId());
                return Evidence.of(not, subject.file().list("notices"));
            }
            if (Notices.given(notice, subject) == null) {
                Statement undated = Statement.of("found.sent-undated", notice.id(), lead.latest(start));
                return Evidence.of(undated, Notices.givenField(notice, subject));
            }
            ZonedDateTime given =
                    Objects.requireNonNull(Notices.given(notice, subject)).atZone(start.getZone());
            Statement says = item.documentId() == null
                    ? Statement.of("found.agenda-sent", notice.id(), given)
                    : Statement.of("found.paper-sent", item.documentId(), notice.id(), given);
            return Evidence.of(says, Notices.givenField(notice, subject));
        }

        private void addGap(JudgementBuilder judgement, Arrival arrival) {
            Notice notice = arrival.isCertain() ? arrival.notice() : null;
            if (notice == null) {
                judgement.addGap(notSentBy());
            } else {
                ZonedDateTime given =
                        Objects.requireNonNull(Notices.given(notice, subject)).atZone(start.getZone());
                judgement.addGap(gap(given));
            }
            if (!subject.isOver()) {
                judgement.move(Judgement.Move.DATE);
                if (item.documentId() != null) {
                    Change defer = new DeferDocuments(subject.id(), Set.of(item.documentId()));
                    judgement.addRemedies(Remedy.of("defer", defer));
                }
            }
        }

        private Statement notSentBy() {
            if (lead instanceof LeadTime days) {
                return switch (days.count()) {
                    case CLEAR_DAYS, WORKING_DAYS, CLEAR_WORKING_DAYS ->
                        Statement.of("gap.not-sent-by-date", lead.latest(start));
                    default -> Statement.of("gap.not-sent-by", lead.latest(start), days.days());
                };
            }
            return Statement.of("gap.not-sent-by-time", ((WeekdayBefore) lead).latestMoment(start));
        }

        private Statement gap(ZonedDateTime given) {
            if (lead instanceof LeadTime days) {
                return TooShort.gap(days, days.between(given, start));
            }
            return Statement.of("gap.not-sent-by-time", ((WeekdayBefore) lead).latestMoment(start));
        }

        private Statement toDo() {
            Object by = lead instanceof WeekdayBefore weekday ? weekday.latestMoment(start) : lead.latest(start);
            return item.documentId() == null
                    ? Statement.of("todo.send-agenda", by)
                    : Statement.of("todo.send-paper", item.documentId(), by);
        }

        private void addMissing(JudgementBuilder judgement, Arrival arrival) {
            judgement.addAllMissing(arrival.missing());
            if (arrival.possible().contains(Arrival.Kind.NOT_REACHED) && !isComplete()) {
                judgement.addMissing(subject.file().list("notices"));
            }
        }
    }
}
