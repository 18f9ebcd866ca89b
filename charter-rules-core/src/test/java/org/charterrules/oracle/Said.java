package org.charterrules.oracle;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.check.Binding;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Subject;
import org.charterrules.time.SlotLimits;
import org.jspecify.annotations.Nullable;

/** All that an obligation says about a subject, as text. */
record Said(
        Obligation<?> obligation,
        Subject subject,
        Judgement judgement,
        SlotLimits slot,
        List<SlotLimits> sameDay,
        List<Reading> readings) {
    static <S extends Subject> Said by(Binding<S> binding) {
        S subject = binding.subject();
        subject.readings().takeAsked();
        Judgement judgement = binding.obligation().judge(subject);
        judgement.found();
        return new Said(
                binding.obligation(),
                subject,
                judgement,
                binding.obligation().slotLimits(subject),
                binding.obligation().sameDaySlots(subject),
                asked(subject.readings()));
    }

    /** The readings that mattered, if they are not the default. */
    private static List<Reading> asked(Interpretations readings) {
        long asked = readings.takeAsked();
        if (readings.chosen().isEmpty()) {
            return List.of();
        }
        return readings.chosen().values().stream()
                .filter(one -> !one.isDefault() && (asked & Interpretations.bit(one.ambiguity())) != 0)
                .toList();
    }

    /** Equal for equal {@linkplain #kindsOfThings kinds of things} said equally often, and quicker. */
    int sketch() {
        int found = 0;
        for (Evidence one : judgement.found()) {
            found += 31 * one.says().key().hashCode() + sketch(one.facts());
        }
        int gap = judgement.gap().stream().mapToInt(one -> one.key().hashCode()).sum();
        int remedies = judgement.remedies().stream()
                .mapToInt(one -> one.kind().hashCode())
                .sum();
        int advice = judgement.advice().stream()
                .mapToInt(one -> one.key().hashCode())
                .sum();
        return Arrays.hashCode(new int[] {
            judgement.verdict().ordinal(),
            Objects.hash(judgement.move(), judgement.actBy() != null),
            readings.hashCode(),
            found,
            gap,
            sketch(judgement.missing()),
            remedies,
            advice,
            Objects.hash(slot.from() != null, slot.longest() != null, slot.earliestDate() != null),
            sameDay.size()
        });
    }

    private static int sketch(Collection<FieldRef> fields) {
        int sum = 0;
        for (FieldRef one : fields) {
            sum += 31 * one.fact().ordinal() + one.field().hashCode();
        }
        return sum;
    }

    /** What sorts of things are said, whatever their names and figures. */
    Set<String> kindsOfThings() {
        Set<String> kinds = new HashSet<>();
        String verdict = judgement.verdict() + " ";
        kinds.add(verdict + (judgement.actBy() != null) + judgement.move());
        readings.forEach(one -> kinds.add(verdict + one));
        judgement.found().forEach(one -> kinds.add(verdict + one.says().key() + fields(one.facts())));
        judgement.gap().forEach(one -> kinds.add(verdict + one.key()));
        judgement.missing().forEach(one -> kinds.add("missing " + one.fact() + "." + one.field()));
        judgement.remedies().forEach(one -> kinds.add("remedy " + one.kind()));
        judgement.advice().forEach(one -> kinds.add("advice " + one.key()));
        kinds.add("slot " + (slot.from() != null) + (slot.longest() != null) + (slot.earliestDate() != null));
        kinds.add("same day " + sameDay.size());
        return kinds;
    }

    private static Set<String> fields(Collection<FieldRef> fields) {
        return new TreeSet<>(
                fields.stream().map(one -> one.fact() + "." + one.field()).toList());
    }

    String inFull() {
        StringBuilder text = new StringBuilder();
        text.append(text(obligation))
                .append(", ")
                .append(subject.type())
                .append(' ')
                .append(subject.id());
        text.append(" as of ").append(subject.file().asOf()).append('\n');
        line(text, "read as", readings.isEmpty() ? null : readings);
        text.append("    ")
                .append(judgement.verdict())
                .append(" for ")
                .append(new TreeSet<>(judgement.subjectIds()))
                .append('\n');
        judgement.found().forEach(one -> line(text, "found", says(one.says()) + " <- " + facts(one.facts())));
        judgement.gap().forEach(one -> line(text, "gap", says(one)));
        line(text, "missing", facts(judgement.missing()));
        line(text, "figure", judgement.parameter());
        line(text, "act by", judgement.actBy());
        judgement.remedies().forEach(one -> line(text, "remedy", remedy(one)));
        judgement.advice().forEach(one -> line(text, "advice", says(one)));
        line(text, "move", judgement.move());
        line(text, "slot", slot.equals(SlotLimits.NONE) ? null : slot);
        sameDay.forEach(one -> line(text, "same day", one));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            text.append("    ").append(name).append(": ").append(value).append('\n');
        }
    }

    /** With sets in order. */
    static String text(@Nullable Object value) {
        if (value instanceof Set<?> set) {
            return new TreeSet<>(set.stream().map(Said::text).toList()).toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Said::text).toList().toString();
        }
        if (!(value instanceof Record)) {
            return String.valueOf(value);
        }
        return value.getClass().getSimpleName()
                + Stream.of(value.getClass().getRecordComponents())
                        .map(part -> text(Recorded.component(value, part.getName())))
                        .toList();
    }

    private static String remedy(Remedy remedy) {
        return remedy.kind() + " "
                + remedy.changes().stream().map(Change::says).map(Said::says).toList();
    }

    private static String says(Statement statement) {
        return statement.key() + " " + statement.values();
    }

    private static String facts(Collection<FieldRef> facts) {
        return sorted(facts, one -> one.fact() + " " + one.id() + "." + one.field());
    }

    private static <T> String sorted(Collection<T> all, Function<T, String> name) {
        return String.join(", ", new TreeSet<>(all.stream().map(name).toList()));
    }
}
