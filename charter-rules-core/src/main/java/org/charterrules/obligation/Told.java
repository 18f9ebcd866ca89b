package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.charterrules.change.TellProgress;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/** Whom progress reports, feedback and notes that name an action have reached, whatever meeting they were about. */
final class Told {
    private static final Set<NoticeKind> KINDS = Set.of(NoticeKind.PROGRESS, NoticeKind.FEEDBACK, NoticeKind.NOTES);

    private final ActionSubject subject;
    private final @Nullable Instant since;
    private final List<News> news = new ArrayList<>();

    /** A notice that tells of the action, or may, whomever it reached. */
    private record News(Notice notice, Truth tells) {
        Truth reached(String person) {
            return tells.and(Notices.reached(notice, person));
        }
    }

    Told(ActionSubject subject, @Nullable Instant since) {
        this.subject = subject;
        this.since = since;
        for (Notice notice : Objects.requireNonNullElse(subject.file().news(subject.id()), List.<Notice>of())) {
            Truth tells = Notices.isOfKind(notice, KINDS).and(names(notice)).and(sent(notice));
            if (tells != Truth.NO) {
                news.add(new News(notice, tells));
            }
        }
    }

    /** Judges for each person concerned, unless nobody is, or too little is known to begin with. */
    static Judgement each(ActionSubject subject, List<FieldRef> unknown, Function<String, Judgement> judge) {
        Set<String> concerned = subject.action().concernedIds();
        if (concerned != null && concerned.isEmpty()) {
            return Judgement.notApplicable(Statement.of("why.nobody-concerned", subject.id()));
        }
        List<FieldRef> missing = new ArrayList<>(unknown);
        if (concerned == null) {
            missing.add(subject.field("concernedIds"));
        }
        if (subject.file().news(subject.id()) == null) {
            missing.add(subject.file().list("notices"));
        }
        return missing.isEmpty()
                ? Judgement.gravest(new TreeSet<>(concerned).stream().map(judge).toList())
                : Judgement.unknown(missing);
    }

    private Truth names(Notice notice) {
        return notice.actionIds() == null
                ? Truth.MAYBE
                : Truth.of(notice.actionIds().contains(subject.id()));
    }

    private Truth sent(Notice notice) {
        Instant sent = notice.sentAt();
        if (sent == null) {
            return Truth.MAYBE;
        }
        return Truth.of(subject.file().hasHappened(sent) && (since == null || !sent.isBefore(since)));
    }

    /** The latest notice that reached somebody. */
    Optional<Notice> latest(String person) {
        return news.stream()
                .filter(one -> one.reached(person) == Truth.YES)
                .map(News::notice)
                .max(Comparator.comparing(Notice::sentAt));
    }

    /** The fields that would tell whether other notices reached somebody. */
    List<FieldRef> doubts(String person) {
        return doubts(person, notice -> true);
    }

    /** The same, of those notices that would make a difference. */
    List<FieldRef> doubts(String person, Predicate<Notice> matters) {
        List<FieldRef> missing = new ArrayList<>();
        for (News one : news) {
            Notice notice = one.notice();
            if (one.reached(person) == Truth.MAYBE && matters.test(notice)) {
                add(missing, notice, "kind", notice.kind());
                add(missing, notice, "actionIds", notice.actionIds());
                add(missing, notice, "sentAt", notice.sentAt());
                add(missing, notice, "recipients", notice.recipients());
            }
        }
        return missing;
    }

    private static void add(List<FieldRef> missing, Notice notice, String field, @Nullable Object value) {
        if (value == null) {
            missing.add(Notices.field(notice, field));
        }
    }

    Evidence evidence(Notice notice) {
        ZonedDateTime at = Objects.requireNonNull(notice.sentAt())
                .atZone(subject.meeting().schedule().zone());
        return Evidence.of(
                Statement.of("found.sent", notice.kind(), notice.id(), at),
                Notices.field(notice, "sentAt"),
                Notices.field(notice, "actionIds"));
    }

    /** Nobody told them: a breach only if everything that was sent is on record. */
    Judgement untold(String person, Supplier<Evidence> found, Statement gap) {
        FieldRef list = subject.file().list("notices");
        return subject.file().isComplete(FactKind.NOTICES, subject.readings())
                ? Judgement.later(Verdict.VIOLATED, () -> violated(person, found.get(), gap))
                : Judgement.unknown(list);
    }

    private Judgement violated(String person, Evidence found, Statement gap) {
        return Judgement.of(Verdict.VIOLATED)
                .addFound(found)
                .addGap(gap)
                .addRemedies(Remedy.of(
                        "tell-progress", new TellProgress(subject.meetingId(), Set.of(subject.id()), Set.of(person))))
                .addSubjectIds(subject.id(), person)
                .build();
    }
}
