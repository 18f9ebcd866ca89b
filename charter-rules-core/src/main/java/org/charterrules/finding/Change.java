package org.charterrules.finding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.Attestation;
import org.charterrules.model.CaseFile;
import org.charterrules.model.DecisionStatus;
import org.charterrules.model.Format;
import org.charterrules.model.Meeting;
import org.charterrules.model.Mode;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Reason;
import org.charterrules.model.Schedule;
import org.charterrules.model.Slot;
import org.charterrules.model.Topic;
import org.jspecify.annotations.Nullable;

/** Something to do, as data, that can be tried out on a case file. */
public interface Change {
    /**
     * The case file as it would be once this is done.
     *
     * @param caseFile the case file as it is
     * @param asOf when it is done
     * @return the changed copy
     */
    CaseFile applyTo(CaseFile caseFile, Instant asOf);

    /**
     * What to do, as a sentence.
     *
     * @return the statement
     */
    Statement says();

    /**
     * This change and another one as one, for example the same notice to more people.
     *
     * @param other the other change
     * @return the two as one, or {@code null} if they stay two
     */
    default @Nullable Change with(Change other) {
        return null;
    }

    /**
     * Hold a meeting at another time, on the given date or any later one.
     *
     * @param meetingId the meeting
     * @param date the earliest date
     * @param sameDay whether the date stays as it is
     * @param startFrom the earliest local start, inclusive
     * @param startTo the latest local start, inclusive
     * @param length how long it lasts
     */
    record Reschedule(
            String meetingId, LocalDate date, boolean sameDay, LocalTime startFrom, LocalTime startTo, Duration length)
            implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            return Edits.meeting(caseFile, meetingId, meeting -> moved(meeting, asOf));
        }

        private Meeting moved(Meeting meeting, Instant asOf) {
            Schedule old = meeting.schedule();
            ZonedDateTime start = date.atTime(startFrom).atZone(old.zone());
            List<Slot> former = new ArrayList<>(old.formerSlots() == null ? List.of() : old.formerSlots());
            former.add(new Slot(old.start(), old.end(), old.bookedAt()));
            Instant bookedAt = sameDay ? old.bookedAt() : asOf;
            List<Slot> slots = old.formerSlots() == null && sameDay ? null : former;
            Schedule moved = new Schedule(old.zone(), start, start.plus(length), bookedAt, slots, old.actual());
            return meeting.withSchedule(moved);
        }

        @Override
        public Statement says() {
            if (sameDay) {
                return startFrom.equals(startTo)
                        ? Statement.of("remedy.start-at", startFrom, length)
                        : Statement.of("remedy.start-between", startFrom, startTo, length);
            }
            return startFrom.equals(startTo)
                    ? Statement.of("remedy.move-at", date, startFrom, length)
                    : Statement.of("remedy.move-between", date, startFrom, startTo, length);
        }
    }

    /**
     * Send people a notice now.
     *
     * @param meetingId the meeting it is about
     * @param kind what it is for
     * @param recipients whom to send it to
     */
    record Send(String meetingId, NoticeKind kind, Set<String> recipients) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            Meeting meeting = Edits.find(caseFile, meetingId);
            Notice sent = Notice.of(Edits.newId(caseFile), kind, meetingId)
                    .sentAt(asOf)
                    .recipients(recipients)
                    .statedStart(meeting.schedule().start())
                    .statedVenue(meeting.venue().name())
                    .aboutIds(Set.of())
                    .formats(Set.of(Format.values()))
                    .text("")
                    .build();
            return Edits.adding(caseFile, sent);
        }

        @Override
        public @Nullable Change with(Change other) {
            return other instanceof Send that && that.meetingId.equals(meetingId) && that.kind == kind
                    ? new Send(meetingId, kind, Union.both(recipients, that.recipients))
                    : null;
        }

        @Override
        public Statement says() {
            return Statement.of("remedy.send", kind, Union.sorted(recipients));
        }
    }

    /**
     * Offer more ways of taking part.
     *
     * @param meetingId the meeting
     * @param modes the ways to add
     */
    record OfferModes(String meetingId, Set<Mode> modes) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            return Edits.meeting(caseFile, meetingId, meeting -> {
                Set<Mode> all = new TreeSet<>(modes);
                all.addAll(meeting.modesOffered() == null ? Set.of() : meeting.modesOffered());
                return meeting.withModesOffered(all);
            });
        }

        @Override
        public Statement says() {
            return Statement.of("remedy.offer-modes", Union.sorted(modes));
        }
    }

    /**
     * No longer offer some ways of taking part.
     *
     * @param meetingId the meeting
     * @param modes the ways to take away
     */
    record WithdrawModes(String meetingId, Set<Mode> modes) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            return Edits.meeting(caseFile, meetingId, meeting -> {
                Set<Mode> rest = new TreeSet<>(meeting.modesOffered() == null ? Set.of() : meeting.modesOffered());
                rest.removeAll(modes);
                return meeting.withModesOffered(rest);
            });
        }

        @Override
        public Statement says() {
            return Statement.of("remedy.withdraw-modes", Union.sorted(modes));
        }
    }

    /**
     * Record why something was not possible.
     *
     * @param meetingId the meeting
     * @param keys what the reasons are for: modes or a clause id
     */
    record RecordReasons(String meetingId, Set<String> keys) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            return Edits.meeting(caseFile, meetingId, meeting -> {
                Map<String, Reason> all = new TreeMap<>(meeting.reasons() == null ? Map.of() : meeting.reasons());
                keys.forEach(key -> all.put(key, new Reason("(the reason)", asOf, null)));
                return meeting.withReasons(all);
            });
        }

        @Override
        public Statement says() {
            return Statement.of(
                    "remedy.record-reasons",
                    keys.stream().sorted().map(RecordReasons::inWords).toList());
        }

        /** Ways of taking part have words; clauses go by their ids. */
        private static Object inWords(String key) {
            return Arrays.stream(Mode.values())
                    .filter(mode -> mode.name().equals(key))
                    .<Object>map(mode -> mode)
                    .findFirst()
                    .orElse(key);
        }
    }

    /**
     * Ask people what support they need.
     *
     * @param meetingId the meeting
     * @param personIds whom to ask
     */
    record AskSupport(String meetingId, Set<String> personIds) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            return Edits.participants(caseFile, meetingId, personIds, one -> one.withSupportAskedAt(asOf));
        }

        @Override
        public @Nullable Change with(Change other) {
            return other instanceof AskSupport that && that.meetingId.equals(meetingId)
                    ? new AskSupport(meetingId, Union.both(personIds, that.personIds))
                    : null;
        }

        @Override
        public Statement says() {
            return Statement.of("remedy.ask-support", Union.sorted(personIds));
        }
    }

    /**
     * Ask people whether they agree to short notice, and record that they do.
     *
     * @param meetingId the meeting
     * @param personIds whom to ask
     */
    record AgreeShortNotice(String meetingId, Set<String> personIds) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            return Edits.participants(caseFile, meetingId, personIds, one -> one.withNoticeWaivedAt(asOf));
        }

        @Override
        public @Nullable Change with(Change other) {
            return other instanceof AgreeShortNotice that && that.meetingId.equals(meetingId)
                    ? new AgreeShortNotice(meetingId, Union.both(personIds, that.personIds))
                    : null;
        }

        @Override
        public Statement says() {
            return Statement.of("remedy.agree-short-notice", Union.sorted(personIds));
        }
    }

    /**
     * Take papers off this meeting and deal with them at a later one.
     *
     * @param meetingId the meeting
     * @param documentIds the papers
     */
    record DeferDocuments(String meetingId, Set<String> documentIds) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            return Edits.meeting(caseFile, meetingId, meeting -> {
                Set<String> left = new TreeSet<>(meeting.documentIds());
                left.removeAll(documentIds);
                return meeting.withDocumentIds(left);
            });
        }

        @Override
        public @Nullable Change with(Change other) {
            return other instanceof DeferDocuments that && that.meetingId.equals(meetingId)
                    ? new DeferDocuments(meetingId, Union.both(documentIds, that.documentIds))
                    : null;
        }

        @Override
        public Statement says() {
            return Statement.of("remedy.defer-documents", Union.sorted(documentIds));
        }
    }

    /**
     * Issue a notice in more formats.
     *
     * @param noticeId the notice
     * @param formats the formats to add
     */
    record OfferFormats(String noticeId, Set<Format> formats) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            return Edits.notice(caseFile, noticeId, notice -> {
                Set<Format> all = new TreeSet<>(formats);
                all.addAll(notice.formats() == null ? Set.of() : notice.formats());
                return notice.withFormats(all);
            });
        }

        @Override
        public Statement says() {
            return Statement.of("remedy.offer-formats", noticeId, Union.sorted(formats));
        }
    }

    /**
     * Write terms out in full, wherever they stand in the text of a notice or in what it states.
     *
     * @param noticeId the notice
     * @param terms the terms, for example {@code SENCO}
     */
    record WriteOut(String noticeId, Set<String> terms) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            return Edits.notice(caseFile, noticeId, this::writtenOut);
        }

        private Notice writtenOut(Notice notice) {
            Map<Topic, String> statements = new TreeMap<>(notice.statements() == null ? Map.of() : notice.statements());
            statements.replaceAll((topic, says) -> writtenOut(says));
            return notice.withText(notice.text() == null ? null : writtenOut(notice.text()))
                    .withStatements(notice.statements() == null ? null : statements);
        }

        private String writtenOut(String text) {
            String result = text;
            for (String term : terms) {
                result = Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(?:['\u2019]?s)?(?![\\p{L}\\p{N}])")
                        .matcher(result)
                        .replaceAll("(in full)");
            }
            return result;
        }

        @Override
        public Statement says() {
            return Statement.of("remedy.write-out", noticeId, Union.sorted(terms));
        }
    }

    /**
     * Take a notice back from people who should not have it.
     *
     * @param noticeId the notice
     * @param recipients whom to take it back from
     */
    record Recall(String noticeId, Set<String> recipients) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            return Edits.notice(caseFile, noticeId, notice -> {
                Set<String> left = new TreeSet<>(notice.recipients());
                left.removeAll(recipients);
                return notice.withRecipients(left);
            });
        }

        @Override
        public Statement says() {
            return Statement.of("remedy.recall", noticeId, Union.sorted(recipients));
        }
    }

    /**
     * Finish an action.
     *
     * @param actionId the action
     */
    record Finish(String actionId) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            return Edits.action(
                    caseFile,
                    actionId,
                    action -> action.withStatus(ActionStatus.DONE).withDoneAt(asOf));
        }

        @Override
        public Statement says() {
            return Statement.of("remedy.finish", actionId);
        }
    }

    /**
     * Tell the people concerned why an action was not done, or not on time.
     *
     * @param actionId the action
     * @param audience whom to tell; empty if nobody is concerned any more
     */
    record TellWhy(String actionId, Set<String> audience) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            return Edits.action(caseFile, actionId, action -> action.withExplanation(told(action, asOf)));
        }

        private Reason told(Action action, Instant asOf) {
            Reason old = action.explanation();
            boolean worded = old != null && old.hasText();
            boolean published = old != null
                    && old.publishedAt() != null
                    && !old.publishedAt().isAfter(asOf);
            Set<String> everybody = new TreeSet<>(audience);
            everybody.addAll(old == null || old.audience() == null ? Set.of() : old.audience());
            return new Reason(
                    worded ? old.text() : "(the reason)", worded && published ? old.publishedAt() : asOf, everybody);
        }

        @Override
        public Statement says() {
            return audience.isEmpty()
                    ? Statement.of("remedy.publish-why", actionId)
                    : Statement.of("remedy.tell-why", actionId, Union.sorted(audience));
        }
    }

    /**
     * Write up the notes of a meeting.
     *
     * @param meetingId the meeting
     */
    record WriteNotes(String meetingId) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            return Edits.meeting(
                    caseFile,
                    meetingId,
                    meeting -> meeting.withFollowUp(meeting.followUp().withNotesRecordedAt(asOf)));
        }

        @Override
        public Statement says() {
            return Statement.of("remedy.write-notes");
        }
    }

    /**
     * Get people's answers to questions about a meeting.
     *
     * @param meetingId the meeting
     * @param questionIds the questions, for example {@code Q-CHANGE}
     */
    record GetAnswers(String meetingId, Set<String> questionIds) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            List<Attestation> all =
                    new ArrayList<>(caseFile.attestations() == null ? List.of() : caseFile.attestations());
            for (String questionId : questionIds) {
                all.add(new Attestation(
                        "remedy-" + all.size(), questionId, meetingId, null, null, "(the answer)", asOf, null));
            }
            return caseFile.withAttestations(all);
        }

        @Override
        public @Nullable Change with(Change other) {
            return other instanceof GetAnswers that && that.meetingId.equals(meetingId)
                    ? new GetAnswers(meetingId, Union.both(questionIds, that.questionIds))
                    : null;
        }

        @Override
        public Statement says() {
            return Statement.of("remedy.get-answers", Union.sorted(questionIds));
        }
    }

    /**
     * Open a decision again.
     *
     * @param decisionId the decision
     */
    record Reopen(String decisionId) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            return Edits.decision(
                    caseFile,
                    decisionId,
                    decision -> decision.withStatus(DecisionStatus.PROVISIONAL).withDecidedAt(null));
        }

        @Override
        public Statement says() {
            return Statement.of("remedy.reopen", decisionId);
        }
    }
}
