package org.charterrules.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.SendOn;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Consent;
import org.charterrules.model.Notice;
import org.charterrules.model.Person;
import org.charterrules.subject.NoticeSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A notice that holds information about a person reaches everybody who needs to know, as far as permission to share it
 * was in force when it was sent (LAN-B9a). Another notice about the same meeting and person reaches them as well.
 */
public record ReachesNeedToKnow() implements Obligation<NoticeSubject> {
    @Override
    public Judgement judge(NoticeSubject subject) {
        Set<String> about = subject.notice().aboutIds();
        List<Notice> notices = subject.file().notices(subject.meeting());
        if (about == null || notices == null) {
            return Judgement.unknown(subject.field("aboutIds"));
        }
        Instant sent = subject.notice().sentAt();
        if (about.isEmpty()) {
            return Judgement.notApplicable(Statement.of("why.not-personal", subject.id()));
        }
        return Judgement.gravest(about.stream()
                .sorted()
                .map(person -> new Question(subject, notices, person, sent).answer())
                .toList());
    }

    private static final class Question {
        private final NoticeSubject subject;
        private final List<Notice> notices;
        private final String about;
        private final @Nullable Instant sent;
        private final Set<FieldRef> missing = new TreeSet<>();
        private final Set<FieldRef> perhapsReached = new TreeSet<>();

        Question(NoticeSubject subject, List<Notice> notices, String about, @Nullable Instant sent) {
            this.subject = subject;
            this.notices = notices;
            this.about = about;
            this.sent = sent;
        }

        Judgement answer() {
            Person person = subject.file().person(about);
            Set<String> needing = person == null ? null : person.needToKnowIds();
            if (needing == null) {
                return Judgement.unknown(field("needToKnowIds"));
            }
            List<String> reached = new ArrayList<>();
            List<String> missed = new ArrayList<>();
            for (String one : new TreeSet<>(needing)) {
                Truth missing = missed(one, person.consents());
                if (missing == Truth.YES) {
                    missed.add(one);
                } else if (reached(one) == Truth.YES) {
                    reached.add(one);
                }
            }
            if (!missed.isEmpty()) {
                return broken(missed);
            }
            if (reached.isEmpty()) {
                missing.addAll(perhapsReached);
            }
            return missing.isEmpty() ? kept(reached) : Judgement.unknown(missing);
        }

        /** Whether they may know and were not told. Permission matters only where nothing reached them. */
        private Truth missed(String one, @Nullable List<Consent> consents) {
            Truth reached = reached(one);
            if (reached == Truth.YES) {
                return Truth.NO;
            }
            Truth permitted = permitted(one, consents);
            if (permitted == Truth.NO) {
                notices.forEach(notice -> addDoubts(notice, one, perhapsReached));
                return Truth.NO;
            }
            if (permitted == Truth.MAYBE) {
                missing.add(consents == null || sent != null ? field("consents") : subject.field("sentAt"));
            }
            if (reached == Truth.MAYBE) {
                notices.forEach(notice -> addDoubts(notice, one, missing));
            }
            return permitted.and(reached.not());
        }

        private Truth permitted(String one, @Nullable List<Consent> consents) {
            if (one.equals(about)) {
                return Truth.YES;
            }
            if (consents == null || (sent == null && !consents.isEmpty())) {
                return Truth.MAYBE;
            }
            return sent == null ? Truth.NO : Consents.cover(consents, one, sent);
        }

        private Truth reached(String one) {
            Truth reached = Truth.NO;
            for (Notice notice : notices) {
                reached = reached.or(told(notice).and(Notices.reached(notice, one)));
            }
            return reached;
        }

        /** Whether a notice was sent that holds information about the person. */
        private Truth told(Notice notice) {
            Truth isAbout = notice.aboutIds() == null
                    ? Truth.MAYBE
                    : Truth.of(notice.aboutIds().contains(about));
            Truth wasSent = notice.sentAt() == null
                    ? Truth.MAYBE
                    : Truth.of(subject.file().hasHappened(notice.sentAt()));
            return isAbout.and(wasSent);
        }

        private void addDoubts(Notice notice, String one, Set<FieldRef> missing) {
            if (told(notice).and(Notices.reached(notice, one)) != Truth.MAYBE) {
                return;
            }
            if (notice.aboutIds() == null) {
                missing.add(Notices.field(notice, "aboutIds"));
            }
            if (notice.sentAt() == null) {
                missing.add(Notices.field(notice, "sentAt"));
            }
            if (notice.recipients() == null) {
                missing.add(Notices.field(notice, "recipients"));
            }
        }

        private FieldRef field(String name) {
            return !subject.file().listsPeople()
                    ? subject.file().list("people")
                    : new FieldRef(FactType.PERSON, about, name);
        }

        private Judgement kept(List<String> reached) {
            if (reached.isEmpty()) {
                return Judgement.notApplicable(Statement.of("why.nobody-to-tell", about));
            }
            Statement says = Statement.of("found.need-to-know-told", about, reached);
            return Judgement.of(Verdict.SATISFIED)
                    .addFound(Evidence.of(says, field("needToKnowIds"), subject.field("recipients")))
                    .addSubjectIds(about)
                    .build();
        }

        private Judgement broken(List<String> missed) {
            Statement says = Statement.of("found.need-to-know-missed", subject.id(), about, missed);
            return Judgement.of(Verdict.VIOLATED)
                    .addFound(Evidence.of(says, field("needToKnowIds"), field("consents"), subject.field("recipients")))
                    .addGap(Statement.of("gap.need-to-know-missed"))
                    .addRemedies(Remedy.of("send", new SendOn(subject.id(), Set.copyOf(missed))))
                    .addAllSubjectIds(missed)
                    .build();
        }
    }
}
