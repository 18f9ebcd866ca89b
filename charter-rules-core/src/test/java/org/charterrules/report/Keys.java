package org.charterrules.report;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Reading;
import org.charterrules.compare.Theme;
import org.charterrules.finding.FactType;
import org.charterrules.finding.Severity;
import org.charterrules.finding.Verdict;
import org.charterrules.model.AccessFeature;
import org.charterrules.model.ActionKind;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.Answer;
import org.charterrules.model.Channel;
import org.charterrules.model.DecisionKind;
import org.charterrules.model.FeedbackKind;
import org.charterrules.model.FeedbackOutcome;
import org.charterrules.model.Format;
import org.charterrules.model.Group;
import org.charterrules.model.Level;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.Mode;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.ParticipationLevel;
import org.charterrules.model.Population;
import org.charterrules.model.Stage;
import org.charterrules.model.SupportNeedKind;
import org.charterrules.model.Topic;
import org.charterrules.model.UnavailabilityReason;
import org.charterrules.model.ViewRoute;

/** The keys of wordings: those in the bundle, and those that the sources of this module ask for. */
final class Keys {
    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern WHOLE_KEY = Pattern.compile(
            "\"((?:why|found|gap|todo|advice|remedy|part|charter|meeting|series|reading|verdict|severity|indicator|html|handbook|sheet|impact|compare|edition)\\.[\\w.-]*\\w)\"");
    /** Questions are named in the files of charters, which are no part of this module. */
    private static final Pattern QUESTION = Pattern.compile("question\\.Q(-[A-Z]+)+");

    private static final Pattern PARAMETER = Pattern.compile(
            "parameter\\(\"(\\w+)\"\\)|(?:new FollowUpLimit\\(subject, |within\\(|get\\()HouseFigure\\.(\\w+)\\)");
    private static final Pattern LITERAL = Pattern.compile("\"([\\w.]+)\"");
    private static final List<Class<? extends Enum<?>>> SAID = List.of(
            Mode.class,
            Format.class,
            NoticeKind.class,
            MeetingKind.class,
            ActionStatus.class,
            Population.class,
            FeedbackKind.class,
            FeedbackOutcome.class,
            ActionKind.class,
            DecisionKind.class,
            Group.class,
            ViewRoute.class,
            AccessFeature.class,
            Channel.class,
            Topic.class,
            AgendaItemKind.class,
            SupportNeedKind.class,
            UnavailabilityReason.class,
            ParticipationLevel.class,
            Level.class,
            Stage.class,
            Theme.class,
            Answer.class);
    /** What a rule can be about, and a meeting can lack. */
    private static final Set<FactType> LACKED = Set.of(
            FactType.MEETING,
            FactType.NOTICE,
            FactType.ACTION,
            FactType.DECISION,
            FactType.FEEDBACK,
            FactType.CASE_FILE);

    private Keys() {}

    static TreeMap<String, String> bundle() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(
                MAIN.resolve(Path.of("resources", "org", "charterrules", "report", "messages.properties")))) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        TreeMap<String, String> result = new TreeMap<>();
        properties.forEach((key, text) -> result.put(key.toString(), text.toString()));
        return result;
    }

    /** Every key that production code can ask for, except the names of fields. */
    static Set<String> used() {
        String sources = sources();
        Set<String> used = new TreeSet<>();
        WHOLE_KEY.matcher(sources).results().map(one -> one.group(1)).forEach(used::add);
        Stream.of("found.planned", "found.actual").map(span -> span + "-days").forEach(used::add);
        used.add("quoted");
        Stream.of("INFORM_EVERY", "MEET_EVERY")
                .map(figure -> "parameter." + figure)
                .forEach(used::add);
        PARAMETER.matcher(sources).results().map(Keys::parameter).forEach(used::add);
        used.addAll(families());
        bundle().keySet().stream()
                .filter(key -> QUESTION.matcher(key).matches())
                .forEach(used::add);
        return used;
    }

    private static String parameter(MatchResult found) {
        return "parameter." + (found.group(1) == null ? found.group(2) : found.group(1));
    }

    private static Set<String> families() {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(Reading.values()).forEach(one -> keys.add("reading." + one.id()));
        Arrays.stream(Ambiguity.values()).forEach(one -> keys.add("ambiguity." + one.id()));
        Arrays.stream(Verdict.values()).forEach(one -> keys.add("verdict." + one));
        Arrays.stream(Answer.values()).forEach(one -> keys.add("sheet." + one));
        Questions.ids().forEach(id -> keys.add("question." + id));
        Arrays.stream(Verdict.values())
                .filter(one -> one != Verdict.VIOLATED)
                .forEach(one -> keys.add("part.gap." + one));
        Arrays.stream(Severity.values()).forEach(one -> keys.add("severity." + one));
        Arrays.stream(Modality.values()).forEach(one -> keys.add("charter." + one));
        Arrays.stream(Verdict.values()).forEach(one -> keys.add("html.means." + one));
        Arrays.stream(Fit.values()).forEach(one -> keys.add("handbook.by-records." + one));
        LACKED.forEach(one -> keys.add("value.FactType." + one));
        for (Class<? extends Enum<?>> type : SAID) {
            for (Enum<?> constant : type.getEnumConstants()) {
                keys.add("value." + type.getSimpleName() + "." + constant.name());
            }
        }
        return keys;
    }

    /** Every word in quotation marks: the names of fields are among them. */
    static Set<String> literals() {
        return LITERAL.matcher(sources()).results().map(one -> one.group(1)).collect(Collectors.toSet());
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().endsWith("json"))
                    .map(Keys::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
