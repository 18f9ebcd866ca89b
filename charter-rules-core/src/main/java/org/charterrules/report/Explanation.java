package org.charterrules.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.charterrules.finding.Cause;
import org.charterrules.finding.Change;
import org.charterrules.finding.DecidedBy;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.RuleRef;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.HouseFigure;
import org.jspecify.annotations.Nullable;

/**
 * A finding in words that could be read aloud to a parent, to the chair and to an auditor. Always these five parts, in this
 * order.
 *
 * @param charter what the charter says
 * @param found what was found
 * @param gap what is wanting, and the reading that made the difference
 * @param remedy what would put it right
 * @param why why the rule applied
 */
public record Explanation(
        List<String> charter, List<String> found, List<String> gap, List<String> remedy, List<String> why) {
    private static final Set<String> ABOUT_PEOPLE = Set.of(
            "found.agenda-not-sent",
            "found.paper-not-sent",
            "found.told",
            "found.not-told",
            "found.support-asked",
            "found.support-not-asked",
            "found.notes-not-sent",
            "found.no-feedback",
            "gap.waived",
            "gap.no-permission",
            "todo.tell",
            "todo.ask-support",
            "todo.ask-support-by",
            "todo.send-notes",
            "todo.send-notes-by",
            "todo.ask-for-items",
            "todo.tell-topic",
            "todo.tell-topic-first",
            "todo.tell-who-comes",
            "todo.tell-roles",
            "todo.tell-own-role",
            "todo.tell-change",
            "todo.send-feedback",
            "found.no-clash",
            "found.no-travel",
            "found.availability-asked",
            "found.another-way",
            "found.venue-suits",
            "found.way-suits",
            "found.feedback-route-suits",
            "found.route-suits",
            "found.needs-answered",
            "found.is-invited",
            "found.views-recorded",
            "found.views-in-own-way",
            "found.recognised",
            "found.preferences-asked",
            "found.preferences-not-asked",
            "gap.clash",
            "gap.venue",
            "gap.no-preferred-mode",
            "gap.no-preferred-channel",
            "gap.no-preferred-route",
            "todo.ask-preferences",
            "todo.answer-needs",
            "todo.record-views",
            "todo.thank",
            "todo.thank-by-next",
            "found.not-recognised",
            "gap.not-recognised",
            "found.not-thanked",
            "found.no-personal-routes",
            "found.views-not-recorded",
            "found.no-views-in-own-way",
            "gap.no-way-to-give-views",
            "why.no-needs");

    /** Copies the parts. */
    public Explanation {
        charter = List.copyOf(charter);
        found = List.copyOf(found);
        gap = List.copyOf(gap);
        remedy = List.copyOf(remedy);
        why = List.copyOf(why);
    }

    /**
     * Explains a finding in plain English.
     *
     * @param finding the finding
     * @return the explanation
     * @throws org.charterrules.finding.RuleFailedException if a rule fails when the finding is looked into
     */
    public static Explanation of(Finding finding) {
        return of(finding, Wording.english());
    }

    /**
     * Explains a finding.
     *
     * @param finding the finding
     * @param wording the words to use
     * @return the explanation
     * @throws org.charterrules.finding.RuleFailedException if a rule fails when the finding is looked into
     */
    public static Explanation of(Finding finding, Wording wording) {
        return new Writer(finding, wording).write();
    }

    /** What was found, without the rest. */
    static List<String> found(Finding finding, Wording wording) {
        return new Writer(finding, wording).found();
    }

    /** What is wanting, and the reading that made the difference, without the rest. */
    static List<String> gap(Finding finding, Wording wording) {
        return new Writer(finding, wording).gap();
    }

    /** What a finding says is still to do. */
    static List<String> stillToDo(Finding finding, Wording wording) {
        return new Writer(finding, wording).say(finding.gap());
    }

    /** The time before which something is still to do, where it is not enough to do it on its last day. */
    static @Nullable ZonedDateTime before(Finding finding, LocalDate lastDay) {
        return finding.gap().stream()
                .flatMap(statement -> statement.values().stream())
                .filter(ZonedDateTime.class::isInstance)
                .map(ZonedDateTime.class::cast)
                .filter(time -> time.toLocalDate().equals(lastDay)
                        || time.minusNanos(1).toLocalDate().equals(lastDay))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static final class Writer {
        private final Finding finding;
        private final Wording wording;

        Writer(Finding finding, Wording wording) {
            this.finding = finding;
            this.wording = wording;
        }

        Explanation write() {
            return new Explanation(charter(), found(), gap(), remedy(), why());
        }

        private List<String> charter() {
            List<String> lines = new ArrayList<>();
            lines.add(wording.say(
                    "charter.says", finding.clause().says(), finding.clause().locator()));
            lines.add(wording.say("charter." + finding.clause().modality()));
            if (!finding.editions().isEmpty()) {
                lines.add(wording.checkedAgainst(finding.editions()));
            }
            if (finding.charter().caveat() != null) {
                lines.add(finding.charter().caveat());
            }
            return lines;
        }

        private List<String> found() {
            return say(finding.found().stream().map(Evidence::says).toList());
        }

        private List<String> gap() {
            List<String> lines = new ArrayList<>(say(finding.gap()));
            finding.missing().forEach(field -> lines.add(sentence(wording.field(field))));
            if (finding.cause() == Cause.MISSING_PARAMETER) {
                lines.add(sentence(wording.say("parameter." + finding.parameter())));
            }
            if (finding.verdict() == Verdict.NOT_APPLICABLE) {
                lines.addAll(say(finding.reasons()));
            }
            if (finding.isIndicator()) {
                lines.addAll(proof());
            }
            finding.decidedBy().forEach(one -> lines.add(reading(one)));
            return lines;
        }

        /** A sign must not be taken for a proof. */
        private List<String> proof() {
            return switch (finding.verdict()) {
                case SATISFIED -> List.of(wording.say("indicator.for"));
                case VIOLATED -> List.of(wording.say("indicator.against"));
                default -> List.of();
            };
        }

        private String reading(DecidedBy one) {
            return wording.say(
                    "reading.decided",
                    wording.reading(one.inForce()),
                    wording.reading(one.alternative()),
                    wording.verdict(one.otherwise(), finding.isIndicator()).toLowerCase(Locale.ROOT));
        }

        private List<String> remedy() {
            return switch (finding.verdict()) {
                case VIOLATED -> cures();
                case UNKNOWN -> records();
                case PENDING -> finding.actBy() == null ? List.of() : List.of(pending(finding.actBy()));
                default -> List.of();
            };
        }

        private String pending(LocalDate day) {
            ZonedDateTime time = before(finding, day);
            return time == null ? wording.say("remedy.pending", day) : wording.say("remedy.pending-before", time);
        }

        private List<String> cures() {
            List<String> lines = new ArrayList<>();
            for (Remedy remedy : finding.remedies()) {
                String text = String.join(
                        " ", say(remedy.changes().stream().map(Change::says).toList()));
                lines.add(lines.isEmpty() ? text : wording.say("remedy.or", text));
            }
            if (lines.isEmpty()) {
                boolean conflict = finding.isCuredOnlyByBreakingAnother();
                lines.add(wording.say(conflict ? "remedy.none-alone" : "remedy.none"));
                lines.addAll(
                        finding.advice().isEmpty() ? List.of(wording.say("advice.next-time")) : say(finding.advice()));
            }
            return lines;
        }

        private List<String> records() {
            List<String> lines = new ArrayList<>();
            finding.missing().forEach(field -> lines.add(wording.say("remedy.record", wording.field(field))));
            if (finding.cause() == Cause.MISSING_PARAMETER) {
                lines.add(parameter(finding.parameter()));
            }
            lines.addAll(say(finding.advice()));
            return lines;
        }

        private String parameter(String name) {
            for (HouseFigure figure : HouseFigure.values()) {
                if (figure.name().equals(name)) {
                    return wording.say(
                            "remedy.parameter", name, figure.suggested().toString());
                }
            }
            return wording.say("remedy.parameter-bare", wording.say("parameter." + name));
        }

        private List<String> why() {
            List<String> lines = new ArrayList<>();
            if (finding.verdict() != Verdict.NOT_APPLICABLE) {
                lines.addAll(say(finding.reasons()));
            }
            for (RuleRef rule : finding.rules()) {
                lines.add(wording.say("part.rule", rule.name(), rule.file(), Integer.toString(rule.line())));
            }
            return lines;
        }

        /** Says statements, putting people of whom the same is said into one sentence. */
        private List<String> say(List<Statement> statements) {
            Map<Statement, List<Object>> people = new LinkedHashMap<>();
            for (Statement statement : statements) {
                if (ABOUT_PEOPLE.contains(statement.key())) {
                    List<Object> rest =
                            statement.values().subList(1, statement.values().size());
                    people.computeIfAbsent(new Statement(statement.key(), rest), key -> new ArrayList<>())
                            .add(statement.values().get(0));
                } else {
                    people.put(statement, List.of());
                }
            }
            List<String> lines = new ArrayList<>();
            people.forEach((statement, who) -> lines.add(say(statement, who)));
            return lines;
        }

        private String say(Statement statement, List<Object> who) {
            if (who.isEmpty()) {
                return wording.say(statement);
            }
            List<Object> values = new ArrayList<>();
            values.add(who);
            values.addAll(statement.values());
            return wording.say(new Statement(statement.key(), values));
        }

        private static String sentence(String words) {
            return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
        }
    }
}
