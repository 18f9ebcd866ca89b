package org.charterrules.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.Recall;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Consent;
import org.charterrules.model.Person;
import org.charterrules.model.Reason;
import org.charterrules.subject.NoticeSubject;
import org.charterrules.subject.Truth;

/**
 * A notice that holds personal information went only to the person, and to those for whom permission was in force
 * when it was sent (LAN-B9b). A legal duty to share, recorded as a reason, excuses it.
 *
 * @param reasonKey the key of that reason in {@code Meeting.reasons}, for example {@code LAN-B9b}
 */
public record SharedWithPermission(String reasonKey) implements Obligation<NoticeSubject> {
    @Override
    public Judgement judge(NoticeSubject subject) {
        Set<String> people = subject.notice().aboutIds();
        Set<String> recipients = subject.notice().recipients();
        if (recipients == null) {
            return Judgement.unknown(subject.field("recipients"));
        }
        if (recipients.isEmpty()) {
            return Judgement.notApplicable(Statement.of("why.no-recipients", subject.id()));
        }
        if (people == null) {
            return Judgement.unknown(subject.field("aboutIds"));
        }
        if (people.isEmpty()) {
            return Judgement.notApplicable(Statement.of("why.not-personal", subject.id()));
        }
        Judgement all = Judgement.gravest(people.stream()
                .map(person -> judge(subject, person, recipients))
                .toList());
        return all.verdict() == Verdict.VIOLATED && hasLegalReason(subject) ? excused(all) : all;
    }

    private static Judgement excused(Judgement violated) {
        return violated.withVerdict(Verdict.EXCUSED)
                .withGap(Statement.of("gap.legal-duty"))
                .withRemedies(List.of());
    }

    private Judgement judge(NoticeSubject subject, String person, Set<String> recipients) {
        Set<String> others = new TreeSet<>(recipients);
        others.remove(person);
        if (others.isEmpty()) {
            return Judgement.notApplicable(Statement.of("why.only-the-person", subject.id(), person));
        }
        Instant sent = subject.notice().sentAt();
        if (sent == null) {
            return Judgement.unknown(subject.field("sentAt"));
        }
        Person about = subject.file().person(person);
        List<Consent> consents = about == null ? null : about.consents();
        return consents == null ? notKnown(subject, person) : judge(subject, person, others, consents, sent);
    }

    private Judgement notKnown(NoticeSubject subject, String person) {
        FieldRef field = !subject.file().listsPeople()
                ? subject.file().list("people")
                : new FieldRef(FactType.PERSON, person, "consents");
        return Judgement.unknown(field);
    }

    private Judgement judge(
            NoticeSubject subject, String person, Set<String> others, List<Consent> consents, Instant sent) {
        Set<String> refused = new TreeSet<>();
        Truth all = Truth.YES;
        for (String recipient : others) {
            Truth covered = Consents.cover(consents, recipient, sent);
            all = all.and(covered);
            if (covered == Truth.NO) {
                refused.add(recipient);
            }
        }
        return switch (all) {
            case YES -> permitted(subject, person);
            case NO -> refused(subject, person, refused);
            case MAYBE -> Judgement.unknown(new FieldRef(FactType.PERSON, person, "consents"));
        };
    }

    private static Judgement permitted(NoticeSubject subject, String person) {
        Statement says = Statement.of("found.permission", subject.id(), person);
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(says, new FieldRef(FactType.PERSON, person, "consents")))
                .addSubjectIds(person)
                .build();
    }

    private Judgement refused(NoticeSubject subject, String person, Set<String> refused) {
        List<String> recipients = new ArrayList<>(refused);
        Evidence found = Evidence.of(
                Statement.of("found.shared", subject.id(), person, recipients),
                subject.field("recipients"),
                new FieldRef(FactType.PERSON, person, "consents"));
        return Judgement.of(Verdict.VIOLATED)
                .addFound(found)
                .addGap(Statement.of("gap.no-permission", person))
                .addRemedies(Remedy.of("recall", new Recall(subject.id(), refused)))
                .addSubjectIds(person)
                .build();
    }

    private boolean hasLegalReason(NoticeSubject subject) {
        Map<String, Reason> reasons = subject.file().reasons(subject.meeting());
        if (reasons == null) {
            return false;
        }
        Reason reason = reasons.get(reasonKey);
        return reason != null && reason.hasText();
    }
}
