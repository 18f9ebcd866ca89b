package org.charterrules.obligation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.OfferFormats;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Format;
import org.charterrules.model.Person;
import org.charterrules.subject.NoticeSubject;
import org.jspecify.annotations.Nullable;

/**
 * A notice is offered to every recipient in at least one format they can use (LAN-C5c); if nobody has stated a
 * preference, in at least so many formats (OH-A3).
 *
 * @param otherwiseAtLeast the formats asked for when nobody stated a preference; 0 if none are
 */
public record FormatsOffered(int otherwiseAtLeast) implements Obligation<NoticeSubject> {
    /**
     * Every recipient gets a format they can use.
     *
     * @return the obligation
     */
    public static FormatsOffered usable() {
        return new FormatsOffered(0);
    }

    /**
     * Every recipient gets a format they prefer; if nobody stated a preference, several are offered.
     *
     * @param number for example {@code 2}
     * @return the obligation
     */
    public static FormatsOffered preferredOrAtLeast(String number) {
        return new FormatsOffered(Integer.parseInt(number));
    }

    @Override
    public Judgement judge(NoticeSubject subject) {
        Set<String> recipients = subject.notice().recipients();
        if (recipients == null) {
            return Judgement.unknown(subject.field("recipients"));
        }
        if (recipients.isEmpty()) {
            return Judgement.notApplicable(Statement.of("why.no-recipients", subject.id()));
        }
        return new Question(subject, recipients).answer();
    }

    private final class Question {
        private final NoticeSubject subject;
        private final @Nullable Set<Format> formats;
        private final Set<String> stated = new TreeSet<>();
        private final Set<String> unserved = new TreeSet<>();
        private final Set<FieldRef> unasked = new TreeSet<>();

        Question(NoticeSubject subject, Set<String> recipients) {
            this.subject = subject;
            this.formats = subject.notice().formats();
            recipients.forEach(this::sort);
        }

        private void sort(String recipient) {
            Person person = subject.file().person(recipient);
            if (person == null || person.formatsNeeded() == null) {
                unasked.add(unaskedField(recipient, person));
            } else if (!person.formatsNeeded().isEmpty()) {
                stated.add(recipient);
                if (formats != null && Collections.disjoint(person.formatsNeeded(), formats)) {
                    unserved.add(recipient);
                }
            }
        }

        private FieldRef unaskedField(String recipient, @Nullable Person person) {
            boolean noPeople = !subject.file().listsPeople();
            return noPeople && person == null
                    ? subject.file().list("people")
                    : new FieldRef(FactType.PERSON, recipient, "formatsNeeded");
        }

        Judgement answer() {
            if (formats == null) {
                return judgeWithoutFormats();
            }
            if (!unserved.isEmpty()) {
                return unserved();
            }
            boolean settled = unasked.isEmpty() || (formats.isEmpty() && otherwiseAtLeast > 0);
            return settled ? judgeNumber(formats) : Judgement.unknown(unasked);
        }

        private Judgement judgeWithoutFormats() {
            boolean anythingWillDo = stated.isEmpty() && unasked.isEmpty() && otherwiseAtLeast == 0;
            if (anythingWillDo) {
                return satisfied();
            }
            return Judgement.of(Verdict.UNKNOWN)
                    .addMissing(subject.field("formats"))
                    .addAllMissing(unasked)
                    .build();
        }

        private Judgement judgeNumber(Set<Format> offered) {
            boolean enough = !stated.isEmpty() || offered.size() >= otherwiseAtLeast;
            return enough ? satisfied() : tooFew(offered);
        }

        private Judgement satisfied() {
            JudgementBuilder judgement = Judgement.of(Verdict.SATISFIED).addSubjectIds(subject.id());
            if (formats == null || formats.isEmpty()) {
                return judgement
                        .addFound(Evidence.of(
                                Statement.of("found.any-format", subject.id()), subject.field("recipients")))
                        .build();
            }
            return judgement.addFound(offered(formats)).build();
        }

        private Evidence offered(Set<Format> offered) {
            Statement says = offered.isEmpty()
                    ? Statement.of("found.no-formats", subject.id())
                    : Statement.of("found.formats", subject.id(), List.copyOf(new TreeSet<>(offered)));
            return Evidence.of(says, subject.field("formats"));
        }

        private Judgement unserved() {
            JudgementBuilder judgement =
                    Judgement.of(Verdict.VIOLATED).addFound(offered(Objects.requireNonNull(formats)));
            Set<Format> wanted = new TreeSet<>();
            for (String recipient : unserved) {
                Set<Format> needs = Objects.requireNonNull(
                        Objects.requireNonNull(subject.file().person(recipient)).formatsNeeded());
                List<Format> sorted = List.copyOf(new TreeSet<>(needs));
                judgement.addFound(Evidence.of(
                        Statement.of("found.formats-needed", recipient, sorted),
                        new FieldRef(FactType.PERSON, recipient, "formatsNeeded")));
                if (Collections.disjoint(needs, wanted)) {
                    wanted.add(sorted.get(0));
                }
            }
            return judgement
                    .addGap(Statement.of("gap.no-usable-format", List.copyOf(unserved)))
                    .addRemedies(Remedy.of("formats", new OfferFormats(subject.id(), wanted)))
                    .addAllSubjectIds(unserved)
                    .build();
        }

        private Judgement tooFew(Set<Format> offered) {
            Set<Format> more = new TreeSet<>();
            for (Format format : EnumSet.of(Format.PLAIN_TEXT, Format.EASY_READ, Format.LARGE_PRINT)) {
                if (!offered.contains(format) && offered.size() + more.size() < otherwiseAtLeast) {
                    more.add(format);
                }
            }
            return Judgement.of(Verdict.VIOLATED)
                    .addFound(offered(offered))
                    .addGap(Statement.of("gap.too-few-formats", offered.size(), otherwiseAtLeast))
                    .addRemedies(Remedy.of("formats", new OfferFormats(subject.id(), more)))
                    .addSubjectIds(subject.id())
                    .build();
        }
    }
}
