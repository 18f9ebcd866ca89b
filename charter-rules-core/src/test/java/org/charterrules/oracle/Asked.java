package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterrules.finding.Verdict;
import org.charterrules.model.ActionKind;
import org.charterrules.model.Answer;
import org.charterrules.model.Attestation;
import org.charterrules.model.FeedbackKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.jspecify.annotations.Nullable;

/** What only people can answer: everybody's yes proves it, one no disproves it, silence proves nothing. */
final class Asked {
    private final Map<String, Clause> clauses = new LinkedHashMap<>();

    private Asked() {}

    /** Every clause that is tested by asking. */
    static Map<String, Clause> clauses() {
        Asked asked = new Asked();
        asked.meetings();
        asked.clauses.put("HS-W1b", Asked::challenged);
        asked.clauses.put("HIL-C7a", Asked::mistakeOwned);
        asked.clauses.put("HIL-C7c", Asked::learnedFromMistake);
        asked.clauses.put("HIL-D1b", Asked::realistic);
        asked.clauses.put("LAN-B5c", Asked::fair);
        return asked.clauses;
    }

    private void meetings() {
        everybody("HS-S3c", Population.EVERYONE, "Q-CYP-CENTRE");
        everybody("HS-C3", Population.EVERYONE, "Q-TRUST");
        words("HS-C7a", "Q-FEEDBACK-GIVEN");
        everybody("HS-C13", Population.EVERYONE, "Q-RESPECT");
        everybody("HS-C14", Population.FAMILY_MEMBERS, "Q-LISTENED");
        everybody("HS-G1b", Population.EVERYONE, "Q-EXPERTISE-USED");
        everybody("HS-G1c", Population.EVERYONE, "Q-NEW-WAYS");
        words("HS-G4a", "Q-CELEBRATED");
        everybody("HS-G4b", Population.EVERYONE, "Q-SOLUTIONS-TOGETHER");
        everybody("HS-G6a", Population.FAMILY_MEMBERS, "Q-UNDERSTOOD");
        everybody("HS-G6b", Population.FAMILY_MEMBERS, "Q-LISTENED");
        everybody("HS-G7", Population.FAMILY_MEMBERS, "Q-MY-STORY");
        everybody("HS-J4", Population.EVERYONE, "Q-DONE-WITH");
        everybody("HS-W3", Population.EVERYONE, "Q-DIFFERENCE");
        everybody("HS-W4", Population.EVERYONE, "Q-EQUAL-SAY");
        everybody("HS-W5", Population.DISABLED_PEOPLE, "Q-SKILLS-SEEN");
        everybody("HS-W6", Population.DISABLED_PEOPLE, "Q-EQUAL-SAY");
        everybody("HS-X2", Population.EVERYONE, "Q-LISTENED");
        everybody("HIL-A1", Population.EVERYONE, "Q-RESPECT");
        everybody("HIL-A2", Population.EVERYONE, "Q-VALUED");
        everybody("HIL-B1a", Population.EVERYONE, "Q-OPEN");
        everybody("HIL-B1b", Population.EVERYONE, "Q-HONEST");
        everybody("HIL-B2", Population.EVERYONE, "Q-SAFE-TO-SPEAK");
        everybody("HIL-B4a", Population.EVERYONE, "Q-LISTENED");
        words("HIL-B4b", "Q-LEARNED");
        words("HIL-C4b", "Q-LEARNED");
        words("HIL-C5a", "Q-LEARNED");
        words("HIL-C5b", "Q-SHARED-LEARNING");
        everybody("HIL-C8a", Population.EVERYONE, "Q-NEW-IDEAS");
        everybody("HIL-C8b", Population.EVERYONE, "Q-NEW-WAYS");
        everybody("HIL-C9", Population.EVERYONE, "Q-SOLUTIONS-TOGETHER");
        everybody("HIL-D1c", Population.EVERYONE, "Q-WORKED-TOGETHER");
        everybody("HIL-D3", Population.EVERYONE, "Q-CYP-CENTRE");
        everybody("HIL-D4a", Population.EVERYONE, "Q-CAN-DO");
        everybody("HIL-D4b", Population.EVERYONE, "Q-SOLUTIONS-TOGETHER");
        everybody("HIL-D5", Population.EVERYONE, "Q-STRENGTHS");
        everybody("HIL-D7", Population.EVERYONE, "Q-CURIOUS");
        everybody("HIL-E2b", Population.EVERYONE, "Q-WORKED-TOGETHER");
        everybody("HIL-E3", Population.EVERYONE, "Q-NEEDS-NOT-PROCESS");
        everybody("HOU-1.1", Population.EVERYONE, "Q-EQUAL-SAY");
        everybody("HOU-3.4b", Population.EVERYONE, "Q-WORTHWHILE");
        words("HOU-4.1b", "Q-LEARNED");
        everybody("HOU-4.4b", Population.EVERYONE, "Q-REAL-ISSUES");
        everybody("HOU-5.1a", Population.EVERYONE, "Q-RELATIONSHIPS");
        everybody("HOU-5.2a", Population.FAMILY_MEMBERS, "Q-EQUAL-SAY");
        everybody("HOU-5.2b", Population.FAMILY_MEMBERS, "Q-VALUED");
        everybody("HOU-5.3a", Population.PARENTS_OR_CARERS, "Q-INVITED-IDEAS");
        everybody("HOU-6.1a", Population.EVERYONE, "Q-LISTENED");
        everybody("HOU-6.2b", Population.EVERYONE, "Q-APPRECIATED");
        everybody(
                "HOU-8.2b",
                Population.CHILDREN_OR_YOUNG_PEOPLE,
                "Q-LUNDY-SPACE",
                "Q-LUNDY-VOICE",
                "Q-LUNDY-AUDIENCE",
                "Q-LUNDY-INFLUENCE");
        everybody("LAN-A1a", Population.EVERYONE, "Q-RELATIONSHIPS");
        everybody("LAN-A1b", Population.EVERYONE, "Q-UNDERSTAND-EACH-OTHER");
        everybody("LAN-A2", Population.EVERYONE, "Q-WELCOME", "Q-CARED-FOR");
        words("LAN-A4c", "Q-CONNECTIONS");
        everybody("LAN-A8", Population.EVERYONE, "Q-REASSURED");
        everybody("LAN-B1b", Population.EVERYONE, "Q-HONEST");
        everybody("LAN-B3", Population.EVERYONE, "Q-TONE");
        words("LAN-B6a", "Q-LEARNED");
        everybody("LAN-B7", Population.EVERYONE, "Q-SAFE-TO-SPEAK");
        words("LAN-B8", "Q-CELEBRATED");
        everybody("LAN-C1", Population.EVERYONE, "Q-STRENGTHS");
        everybody("LAN-C4a", Population.EVERYONE, "Q-INCLUDED");
        everybody("LAN-C4b", Population.EVERYONE, "Q-VIEWS-RECOGNISED");
        everybody("LAN-D1a", Population.EVERYONE, "Q-LISTENED");
        everybody("LAN-D1b", Population.EVERYONE, "Q-VALUED");
        words("LAN-D1c", "Q-JOINT-DECISIONS");
        words("LAN-D3a", "Q-OPTIONS");
        everybody("LAN-D3b", Population.EVERYONE, "Q-WORKED-TOGETHER");
        everybody("LAN-D3d", Population.EVERYONE, "Q-WORKED-TOGETHER");
        everybody("LAN-F1b", Population.EVERYONE, "Q-EQUAL-SAY");
        everybody("OH-M2a", Population.EVERYONE, "Q-LISTENED");
        everybody("OH-M2b", Population.EVERYONE, "Q-EQUAL-SAY");
        clauses.put(
                "OH-M3c",
                (facts, meeting) ->
                        Judging.when(facts.notCancelled(meeting), () -> inWords(facts, meeting.id(), "Q-WHO-IS-HERE")));
        words("OH-M4c", "Q-FUN");
        everybody("OH-M5a", Population.EVERYONE, "Q-UNDERSTOOD-ROLE");
        everybody("OH-M5b", Population.EVERYONE, "Q-UNDERSTOOD-PURPOSE");
        everybody("OH-V1a", Population.EVERYONE, "Q-RESPECT");
        everybody("OH-V1b", Population.EVERYONE, "Q-KIND");
        everybody("OH-V1c", Population.EVERYONE, "Q-ACCESSIBLE");
        everybody("OH-V2", Population.EVERYONE, "Q-HONEST", "Q-KIND");
        everybody("OH-V3b", Population.EVERYONE, "Q-PACE");
        everybody("OH-B1a", Population.EVERYONE, "Q-LISTENED");
        everybody("OH-B1b", Population.EVERYONE, "Q-SOLUTIONS-TOGETHER");
        everybody("OH-B2a", Population.EVERYONE, "Q-NEW-IDEAS");
        everybody("OH-B2b", Population.EVERYONE, "Q-NEW-WAYS");
        everybody("OH-B3a", Population.EVERYONE, "Q-BOUNDARIES");
        nobodySaysYes("OH-E1", "Q-TREATED-WORSE");
        everybody("OH-E3a", Population.EVERYONE, "Q-SAFE-TO-SPEAK");
        everybody("OH-E3b", Population.EVERYONE, "Q-RESPECT");
        everybody("OH-E3c", Population.EVERYONE, "Q-NOT-JUDGED");
        words("OH-L1a", "Q-ACHIEVED");
        respondents("OH-L1b", "Q-PURPOSEFUL");
        respondents("OH-L1c", "Q-DIFFERENCE");
        words("OH-L2a", "Q-OUTCOMES");
        everybody("OH-L2b", Population.EVERYONE, "Q-WORTHWHILE");
        words("OH-L2c", "Q-JOINT-DECISIONS");
        words("OH-L3a", "Q-FELT");
        everybody("OH-L3b", Population.EVERYONE, "Q-WELCOME", "Q-INCLUDED", "Q-VALUED");
        everybody("OH-L4a", Population.EVERYONE, "Q-INCLUDED");
        everybody("OH-L4b", Population.EVERYONE, "Q-RESPECT");
        everybody("OH-L5", Population.EVERYONE, "Q-ACCESSIBLE");
        everybody("OH-L6a", Population.EVERYONE, "Q-REWARD-CLEAR");
        words("OH-L7", "Q-CHANGE");
    }

    private void everybody(String clause, Population population, String... questions) {
        clauses.put(
                clause, (facts, meeting) -> everybodySays(facts, meeting, population, false, Answer.YES, questions));
    }

    private void respondents(String clause, String... questions) {
        clauses.put(
                clause,
                (facts, meeting) -> everybodySays(facts, meeting, Population.EVERYONE, true, Answer.YES, questions));
    }

    private void nobodySaysYes(String clause, String... questions) {
        clauses.put(
                clause,
                (facts, meeting) -> everybodySays(facts, meeting, Population.EVERYONE, false, Answer.NO, questions));
    }

    private void words(String clause, String question) {
        clauses.put(
                clause,
                (facts, meeting) -> Judging.when(facts.held(meeting), () -> inWords(facts, meeting.id(), question)));
    }

    private static Truth counts(Facts facts, Participant participant, Population population) {
        return population == Population.EVERYONE ? Truth.YES : facts.counts(participant, population.groups());
    }

    private static Verdict everybodySays(
            Facts facts,
            Meeting meeting,
            Population population,
            boolean respondentsOnly,
            Answer wanted,
            String... questions) {
        Truth includes = population == Population.EVERYONE ? Truth.YES : facts.includes(meeting, population.groups());
        return Judging.when(Truth.all(facts.held(meeting), includes), () -> {
            List<Verdict> verdicts = new ArrayList<>();
            for (String question : questions) {
                verdicts.add(allSay(facts, meeting, population, respondentsOnly, wanted, question));
            }
            return Judging.together(verdicts);
        });
    }

    /** Whoever answers took part. */
    private static Verdict allSay(
            Facts facts,
            Meeting meeting,
            Population population,
            boolean respondentsOnly,
            Answer wanted,
            String question) {
        List<Said> said = said(facts, meeting.id(), question, wanted);
        Map<String, Truth> asked = meeting.participants() == null ? null : new LinkedHashMap<>();
        boolean whole = asked != null && !meeting.participants().isEmpty();
        for (Participant participant :
                meeting.participants() == null ? List.<Participant>of() : meeting.participants()) {
            Truth belongs = counts(facts, participant, population);
            Truth there = Truth.any(Takers.tookPart(participant), Truth.of(spoke(said, participant.personId())));
            asked.put(participant.personId(), Truth.all(belongs, there));
            whole = whole && belongs == Truth.YES;
        }
        for (Said one : said) {
            one.counts = population == Population.EVERYONE
                    ? Truth.YES
                    : one.person == null
                            ? whole ? Truth.YES : Truth.MAYBE
                            : facts.counts(one.person, meeting, population.groups());
        }
        return agreed(facts, said, asked, respondentsOnly, wanted);
    }

    private static boolean spoke(List<Said> said, String person) {
        return said.stream().anyMatch(one -> person.equals(one.person));
    }

    /** What one person, or somebody not named, may have answered in the end. */
    private static final class Said {
        private final @Nullable String person;
        private final Set<Answer> possible = EnumSet.noneOf(Answer.class);
        private Truth counts = Truth.YES;

        private Said(@Nullable String person) {
            this.person = person;
        }

        private boolean only(Answer answer) {
            return possible.equals(Set.of(answer));
        }
    }

    /** The latest answer of each person; of several at once the gravest; one without a time may be the latest. */
    private static List<Said> said(Facts facts, String subject, String question, Answer wanted) {
        List<Said> result = new ArrayList<>();
        Map<String, List<Attestation>> byPerson = new LinkedHashMap<>();
        for (Attestation one : facts.file.attestations() == null ? List.<Attestation>of() : facts.file.attestations()) {
            boolean given = one.answeredAt() == null || facts.happened(one.answeredAt());
            if (given && one.subjectId().equals(subject) && one.questionId().equals(question)) {
                String key = one.respondentId() == null ? "nobody: " + one.id() : "somebody: " + one.respondentId();
                byPerson.computeIfAbsent(key, id -> new ArrayList<>()).add(one);
            }
        }
        for (List<Attestation> own : byPerson.values()) {
            Said person = new Said(own.get(0).respondentId());
            person.possible.addAll(latest(own, wanted));
            own.stream().filter(one -> one.answeredAt() == null).forEach(one -> person.possible.addAll(may(one)));
            result.add(person);
        }
        return result;
    }

    private static Set<Answer> may(Attestation one) {
        return one.answer() == null ? EnumSet.allOf(Answer.class) : Set.of(one.answer());
    }

    private static Set<Answer> latest(List<Attestation> own, Answer wanted) {
        List<Attestation> last = new ArrayList<>();
        for (Attestation one : own) {
            if (one.answeredAt() != null) {
                if (!last.isEmpty() && one.answeredAt().isAfter(last.get(0).answeredAt())) {
                    last.clear();
                }
                if (last.isEmpty() || one.answeredAt().equals(last.get(0).answeredAt())) {
                    last.add(one);
                }
            }
        }
        Set<Answer> possible = EnumSet.noneOf(Answer.class);
        last.forEach(one -> possible.addAll(may(one)));
        boolean known = last.stream().noneMatch(one -> one.answer() == null);
        Answer against = wanted == Answer.YES ? Answer.NO : Answer.YES;
        if (last.stream().anyMatch(one -> one.answer() == against)) {
            return Set.of(against);
        }
        for (Answer grave : List.of(Answer.PARTLY, Answer.NOT_SURE)) {
            if (known && possible.contains(grave)) {
                return Set.of(grave);
            }
        }
        return possible;
    }

    private static Verdict agreed(
            Facts facts, List<Said> said, @Nullable Map<String, Truth> asked, boolean respondentsOnly, Answer wanted) {
        if (facts.file.attestations() == null) {
            return UNKNOWN;
        }
        Answer against = wanted == Answer.YES ? Answer.NO : Answer.YES;
        if (said.stream().anyMatch(one -> one.counts == Truth.YES && one.only(against))) {
            return VIOLATED;
        }
        List<Said> heard = said.stream().filter(one -> one.counts != Truth.NO).toList();
        if (respondentsOnly) {
            boolean anybody = heard.stream().anyMatch(one -> one.counts == Truth.YES);
            return anybody && heard.stream().allMatch(one -> one.only(wanted)) ? SATISFIED : UNKNOWN;
        }
        if (asked == null) {
            return UNKNOWN;
        }
        if (heard.isEmpty() && asked.values().stream().allMatch(one -> one == Truth.NO)) {
            return NOT_APPLICABLE;
        }
        boolean all = asked.entrySet().stream()
                .filter(one -> one.getValue() != Truth.NO)
                .allMatch(one -> said.stream().anyMatch(word -> one.getKey().equals(word.person) && word.only(wanted)));
        boolean nobodyElse = heard.stream().noneMatch(one -> one.possible.contains(against))
                && said.stream().allMatch(one -> one.person != null || one.only(wanted));
        return asked.containsValue(Truth.YES) && all && nobodyElse ? SATISFIED : UNKNOWN;
    }

    /** One answer in words is enough; without one, nobody can tell. */
    private static Verdict inWords(Facts facts, String subject, String question) {
        for (Attestation one : facts.file.attestations() == null ? List.<Attestation>of() : facts.file.attestations()) {
            boolean about = one.subjectId().equals(subject) && one.questionId().equals(question);
            boolean words = one.text() != null && !one.text().isBlank();
            if (about && words && (one.answeredAt() == null || facts.happened(one.answeredAt()))) {
                return SATISFIED;
            }
        }
        return UNKNOWN;
    }

    /** HS-W1b. */
    private static Verdict challenged(Facts facts, Meeting meeting) {
        Truth doubted = facts.file.attestations() == null ? Truth.MAYBE : Truth.NO;
        for (Attestation one : facts.file.attestations() == null ? List.<Attestation>of() : facts.file.attestations()) {
            boolean about = one.subjectId().equals(meeting.id())
                    && one.questionId().equals("Q-TRULY-COPRODUCED")
                    && one.answer() == Answer.NO;
            if (about) {
                doubted = Truth.any(
                        doubted, one.answeredAt() == null ? Truth.MAYBE : Truth.of(facts.happened(one.answeredAt())));
            }
        }
        return Judging.when(
                Truth.all(facts.held(meeting), doubted), () -> inWords(facts, meeting.id(), "Q-CHALLENGED"));
    }

    /** HIL-C7a. */
    private static Verdict mistakeOwned(Facts facts, Meeting meeting) {
        return Ways.each(
                Answers.items(facts, meeting),
                item -> Truth.all(Ways.is(item.kind(), Set.of(FeedbackKind.MISTAKE)), Answers.cameIn(facts, item)),
                item -> giverSays(facts, item.id(), item.fromPersonId(), "Q-MISTAKE-OWNED"));
    }

    /** LAN-B5c. */
    private static Verdict fair(Facts facts, Meeting meeting) {
        return Ways.each(
                Answers.items(facts, meeting),
                item -> Answers.answered(facts, item),
                item -> giverSays(facts, item.id(), item.fromPersonId(), "Q-FAIR"));
    }

    private static Verdict giverSays(Facts facts, String item, @Nullable String giver, String question) {
        Map<String, Truth> asked = giver == null ? null : Map.of(giver, Truth.YES);
        return agreed(facts, said(facts, item, question, Answer.YES), asked, false, Answer.YES);
    }

    /** HIL-C7c. */
    private static Verdict learnedFromMistake(Facts facts, Meeting meeting) {
        return Ways.each(
                Ways.agreedActions(facts, meeting),
                action -> Ways.is(action.kind(), Set.of(ActionKind.CORRECTIVE)),
                action -> inWords(facts, action.id(), "Q-LEARNED"));
    }

    /** HIL-D1b. */
    private static Verdict realistic(Facts facts, Meeting meeting) {
        return Ways.each(
                Ways.agreedActions(facts, meeting),
                action -> Ways.is(action.kind(), Set.of(ActionKind.OUTCOME)),
                action -> agreed(
                        facts,
                        said(facts, action.id(), "Q-REALISTIC", Answer.YES),
                        action.agreedBy() == null
                                ? null
                                : action.agreedBy().stream().collect(Collectors.toMap(id -> id, id -> Truth.YES)),
                        false,
                        Answer.YES));
    }
}
