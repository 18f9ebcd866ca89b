package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.charterrules.change.Send;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.FactKind;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/**
 * When professionals from two or more agencies have something to do after a meeting, its notes reach somebody from each
 * of these agencies (HS-C2). Once notes went out, an agency that got none was missed; before that there is time until the next
 * meeting or as long as {@link HouseFigure#NOTES_WITHIN} allows.
 */
public record NotesReachAgencies() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Action> actions = subject.file().actions(subject.meeting());
        if (actions == null) {
            return Judgement.unknown(subject.file().list("actions"));
        }
        return new Question(subject, actions).answer();
    }

    private static final class Question {
        private final MeetingSubject subject;
        private final Set<String> owners = new TreeSet<>();
        private final List<FieldRef> missing = new ArrayList<>();

        Question(MeetingSubject subject, List<Action> actions) {
            this.subject = subject;
            for (Action action : actions) {
                if (action.ownerIds() == null) {
                    missing.add(new FieldRef(FactType.ACTION, action.id(), "ownerIds"));
                } else {
                    owners.addAll(action.ownerIds());
                }
            }
        }

        Judgement answer() {
            Set<String> agencies = agenciesKnown();
            List<String> doubtful = owners.stream()
                    .filter(owner -> agency(owner).mayAddTo(agencies))
                    .toList();
            doubtful.forEach(owner -> missing.addAll(agency(owner).missing()));
            boolean open = !missing.isEmpty();
            if (agencies.size() < 2) {
                return open && maybeTwo(agencies, doubtful)
                        ? Judgement.unknown(missing)
                        : Judgement.notApplicable(Statement.of("why.fewer-than-two-agencies"));
            }
            if (subject.file().notices(subject.meeting()) == null) {
                missing.add(subject.file().list("notices"));
                return Judgement.unknown(missing);
            }
            Judgement known =
                    Judgement.gravest(agencies.stream().map(this::judge).toList());
            return open && known.verdict() != Verdict.VIOLATED ? unknown(known) : known;
        }

        private boolean maybeTwo(Set<String> agencies, List<String> doubtful) {
            boolean ownersUnknown =
                    missing.stream().anyMatch(field -> field.field().equals("ownerIds"));
            return ownersUnknown || agencies.size() + doubtful.size() >= 2;
        }

        private Judgement unknown(Judgement known) {
            missing.addAll(known.missing());
            return Judgement.unknown(missing);
        }

        private Agency agency(String person) {
            return Agency.of(person, subject);
        }

        private Set<String> agenciesKnown() {
            return owners.stream()
                    .map(this::agency)
                    .filter(Agency::isKnown)
                    .map(one -> Objects.requireNonNull(one.name()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Judgement judge(String agency) {
            Agency wanted = new Agency(Truth.YES, agency, List.of());
            Truth reached = Truth.NO;
            List<FieldRef> doubts = new ArrayList<>();
            Sent sent = Sent.of(subject, Set.of(NoticeKind.NOTES));
            for (Notice notice : sent.certain()) {
                reached = reached.or(reached(notice, wanted, doubts));
            }
            for (Notice notice : sent.doubtful()) {
                Truth one = reached(notice, wanted, doubts).and(Truth.MAYBE);
                reached = reached.or(one);
                doubts.addAll(one == Truth.MAYBE ? unsure(notice) : List.of());
            }
            return switch (reached) {
                case YES -> kept(agency);
                case MAYBE -> Judgement.unknown(doubts);
                case NO -> missed(agency, sent);
            };
        }

        /** What leaves open whether a notice was notes sent after the meeting. */
        private List<FieldRef> unsure(Notice notice) {
            List<FieldRef> fields = new ArrayList<>();
            if (notice.kind() == null) {
                fields.add(Notices.field(notice, "kind"));
            }
            if (notice.sentAt() == null) {
                fields.add(Notices.field(notice, "sentAt"));
            }
            if (subject.end() == null) {
                fields.add(subject.field("schedule.end"));
            }
            return fields;
        }

        private Truth reached(Notice notice, Agency wanted, List<FieldRef> doubts) {
            if (notice.recipients() == null) {
                doubts.add(Notices.field(notice, "recipients"));
                return Truth.MAYBE;
            }
            Truth reached = Truth.of(notice.recipients().contains(wanted.name()));
            for (String recipient : notice.recipients()) {
                Agency one = agency(recipient);
                Truth same = one.isSameAs(wanted);
                reached = reached.or(same);
                doubts.addAll(same == Truth.MAYBE ? one.missing() : List.of());
            }
            return reached;
        }

        private Judgement kept(String agency) {
            Statement says = Statement.of("found.agency-has-notes", agency);
            return Judgement.of(Verdict.SATISFIED)
                    .addFound(Evidence.of(says, subject.file().list("notices")))
                    .addSubjectIds(subject.id())
                    .build();
        }

        private Judgement missed(String agency, Sent sent) {
            if (!sent.certain().isEmpty()) {
                return broken(agency, Set.of());
            }
            boolean complete = subject.file().isComplete(FactKind.NOTICES, subject.readings());
            Judgement passed = complete ? broken(agency, everyone()) : Judgement.unknown(wanting(sent));
            return new FollowUpLimit(subject, HouseFigure.NOTES_WITHIN)
                    .notDone(Statement.of("todo.send-agency-notes", agency), passed);
        }

        /** Notes that are not on record, or that others got who may have been sent something else. */
        private List<FieldRef> wanting(Sent sent) {
            List<FieldRef> fields = new ArrayList<>();
            fields.add(subject.file().list("notices"));
            sent.doubtful().forEach(notice -> fields.addAll(unsure(notice)));
            return fields;
        }

        /** The first notes are best sent to everybody. */
        private Set<String> everyone() {
            return subject.participants().stream().map(Participant::personId).collect(Collectors.toSet());
        }

        private Judgement broken(String agency, Set<String> others) {
            Set<String> people = owners.stream()
                    .filter(owner -> agency.equals(agency(owner).name()))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> recipients = new TreeSet<>(people);
            recipients.addAll(others);
            Statement says = Statement.of("found.agency-without-notes", agency, List.copyOf(people));
            return Judgement.of(Verdict.VIOLATED)
                    .addFound(Evidence.of(says, subject.file().list("notices")))
                    .addGap(Statement.of("gap.agency-without-notes"))
                    .addRemedies(Remedy.of("send", new Send(subject.id(), NoticeKind.NOTES, recipients)))
                    .addAllSubjectIds(people)
                    .build();
        }
    }
}
