package org.charterrules.drools;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Testing;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.pack.Excerpt;
import org.charterrules.drools.pack.Problems;
import org.charterrules.drools.pack.SourceLine;
import org.charterrules.drools.pack.YamlText;
import org.charterrules.finding.Severity;
import org.charterrules.report.Questions;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.threeten.extra.LocalDateRange;

/** Reads {@code charter.yaml}, and says of everything in it that will not do where it stands. */
final class CharterYaml {
    private static final Pattern CHARTER_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern CLAUSE_ID = Pattern.compile("[A-Z]+-[A-Za-z0-9.]+");
    private static final String FORMER = "the former edition";

    /** The field that says on which days a charter counts. */
    static final String IN_FORCE = "in force";

    private final YamlFields.Place place;
    private final @Nullable CharterFile former;
    private final boolean warns;
    private final Map<String, SourceLine> clauseLines = new LinkedHashMap<>();
    private final Map<String, String> repeats = new HashMap<>();

    private CharterYaml(YamlFields.Place place, @Nullable CharterFile former, boolean warns) {
        this.place = place;
        this.former = former;
        this.warns = warns;
    }

    /**
     * Reads a charter that comes with the library.
     *
     * @param file its name, for example {@code hounslow-send/charter.yaml}
     * @param text its text
     * @return the charter
     * @throws RulePackException naming file and line if the text is not a charter
     */
    static CharterFile read(String file, String text) {
        Problems problems = new Problems();
        Optional<CharterFile> read = read(file, text, null, false, problems);
        if (problems.haveError()) {
            throw new RulePackException(problems.sorted());
        }
        return read.orElseThrow();
    }

    /**
     * Reads a charter.
     *
     * @param file its name, for example {@code charter.yaml}
     * @param text its text
     * @param former the edition that was in force before it; {@code null} if there is none
     * @param problems where problems go
     * @return the charter, as far as it can be read
     */
    static Optional<CharterFile> read(String file, String text, @Nullable CharterFile former, Problems problems) {
        return read(file, text, former, true, problems);
    }

    /** Whether questions have words is looked up only if somebody is warned: it takes reading the words of all reports. */
    private static Optional<CharterFile> read(
            String file, String text, @Nullable CharterFile former, boolean warns, Problems problems) {
        YamlText yaml = YamlText.of(file, text, problems);
        YamlFields.Place place = new YamlFields.Place(yaml.lines(), problems);
        return yaml.read().flatMap(place::fields).map(fields -> new CharterYaml(place, former, warns).charter(fields));
    }

    /** The days on which a charter counts, as far as its file can be read; what is wrong with it is not looked at. */
    static LocalDateRange daysIn(String file, String text) {
        return fields(file, text).map(EditionDays::in).orElse(LocalDateRange.ALL);
    }

    /** Whether it has fields at all; what is wrong with them is not looked at. */
    static boolean canBeRead(String file, String text) {
        return fields(file, text).isPresent();
    }

    /** Whether it is an edition that takes over the one before it; what is wrong with it is not looked at. */
    static boolean extendsFormer(String file, String text) {
        return fields(file, text)
                .filter(fields -> FORMER.equals(fields.optional("extends", null)))
                .isPresent();
    }

    private static Optional<YamlFields> fields(String file, String text) {
        Problems unseen = new Problems();
        YamlText yaml = YamlText.of(file, text, unseen);
        return yaml.read().flatMap(new YamlFields.Place(yaml.lines(), unseen)::fields);
    }

    /** Whether something can be the id of a charter. */
    static boolean isId(String text) {
        return CHARTER_ID.matcher(text).matches();
    }

    private CharterFile charter(YamlFields fields) {
        String id = fields.matching("id", CHARTER_ID, "an id in small letters, for example 'hounslow-send'");
        Charter base = base(fields);
        Charter charter = new Charter(
                id,
                text(fields, "title", base == null ? null : base.title()),
                text(fields, "place", base == null ? null : base.place()),
                text(fields, "publisher", base == null ? null : base.publisher()),
                text(fields, "edition", base == null ? null : base.edition()),
                fields.optional("caveat", base == null ? null : base.caveat()),
                interpretations(fields, base),
                clauses(fields, base),
                off(fields, base),
                EditionDays.in(fields),
                List.of());
        fields.requireNothingElse();
        requireOffKnown(fields, charter);
        requireRepeatsKnown(charter);
        boolean extendsFormer = base != null && former != null && base == former.charter();
        String shipped = base == null || extendsFormer ? null : base.id();
        return new CharterFile(charter, shipped, extendsFormer, fields.places(), clauseLines, repeats);
    }

    private @Nullable Charter base(YamlFields fields) {
        String id = fields.optional("extends", null);
        if (id == null) {
            return null;
        }
        if (id.equals(FORMER)) {
            return former(fields);
        }
        if (!ShippedCharter.IDS.contains(id)) {
            place.report(
                    LintCode.FIELD_VALUE,
                    fields.requireNode("extends"),
                    "There is no charter '" + Excerpt.of(id) + "' to extend. Those there are: "
                            + String.join(", ", ShippedCharter.IDS) + ".");
            return null;
        }
        CharterFile base = ShippedCharter.of(id).file();
        repeats.putAll(base.repeats());
        return base.charter();
    }

    private @Nullable Charter former(YamlFields fields) {
        if (former == null) {
            place.report(
                    LintCode.FIELD_VALUE,
                    fields.requireNode("extends"),
                    "There is no edition of this charter before this one.");
            return null;
        }
        repeats.putAll(former.repeats());
        return former.charter();
    }

    private static String text(YamlFields fields, String name, @Nullable String inherited) {
        return inherited == null ? fields.text(name) : fields.text(name, inherited);
    }

    private Interpretations interpretations(YamlFields fields, @Nullable Charter base) {
        Interpretations chosen = Interpretations.DEFAULTS;
        for (Map.Entry<String, Node> choice : fields.entries("interpretations").entrySet()) {
            String reading = place.scalar(choice.getValue());
            try {
                chosen = Interpretations.parse(Map.of(choice.getKey(), reading)).over(chosen);
            } catch (IllegalArgumentException failure) {
                place.report(LintCode.FIELD_VALUE, choice.getValue(), String.valueOf(failure.getMessage()));
            }
        }
        return base == null ? chosen : chosen.over(base.interpretations());
    }

    private List<Clause> clauses(YamlFields fields, @Nullable Charter base) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        if (base != null) {
            base.clauses().forEach(clause -> clauses.put(clause.id(), clause));
        }
        for (Node node : fields.list("clauses")) {
            place.fields(node)
                    .map(each -> clause(node, each, base))
                    .ifPresent(clause -> clauses.put(clause.id(), clause));
        }
        if (clauses.isEmpty() && fields.has("clauses")) {
            place.report(LintCode.FIELD_VALUE, fields.requireNode("clauses"), "A charter needs at least one clause.");
        }
        if (base == null) {
            fields.require("clauses");
        }
        return List.copyOf(clauses.values());
    }

    private Clause clause(Node node, YamlFields fields, @Nullable Charter base) {
        String id = fields.matching("id", CLAUSE_ID, "an id such as 'HOU-7.2a'");
        requireOnce(id, fields);
        Testing testing = fields.oneOf("tested", Testing.values(), Testing::phrase);
        Clause clause = new Clause(
                id,
                fields.text("locator"),
                fields.text("says"),
                fields.oneOf("modality", Modality.values(), Modality::phrase),
                testing,
                fit(fields, testing),
                questions(fields),
                fields.optional("why-not", null),
                fields.has("ambiguities") ? ambiguities(fields) : inheritedAmbiguities(id, base),
                countsAsAdvisory(fields));
        repeats(id, fields);
        requireReason(clause, node);
        fields.requireNothingElse();
        return clause;
    }

    private List<String> questions(YamlFields fields) {
        List<String> ids = new ArrayList<>();
        for (Node node : fields.list("questions")) {
            String id = place.scalar(node);
            if (warns && !Questions.haveWords(id)) {
                place.warn(
                        LintCode.UNKNOWN_QUESTION,
                        node,
                        GapValues.noQuestion(id)
                                + Excerpt.nearest(id, Questions.ids())
                                        .map(near -> " Did you mean " + near + "?")
                                        .orElse(""));
            }
            ids.add(id);
        }
        return ids;
    }

    private void requireOnce(String id, YamlFields fields) {
        if (fields.has("id") && clauseLines.put(id, place.line(fields.requireNode("id"))) != null) {
            place.report(
                    LintCode.FIELD_VALUE,
                    fields.requireNode("id"),
                    "There are two clauses with the id '" + Excerpt.of(id) + "'.");
        }
    }

    private static @Nullable Fit fit(YamlFields fields, Testing testing) {
        boolean given = fields.has("fit") || testing == Testing.BY_RECORDS;
        return given ? fields.oneOf("fit", Fit.values(), fit -> fit.name().toLowerCase(Locale.ROOT)) : null;
    }

    private static boolean countsAsAdvisory(YamlFields fields) {
        return fields.has("counts-as")
                && fields.oneOf("counts-as", new Severity[] {Severity.ADVISORY}, CharterYaml::word)
                        == Severity.ADVISORY;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private void repeats(String id, YamlFields fields) {
        String other = fields.optional("repeats", null);
        if (other != null) {
            repeats.put(id, other);
        }
    }

    private void requireReason(Clause clause, Node node) {
        if (clause.testing() == Testing.NOT_TESTABLE && clause.whyNot() == null) {
            place.report(
                    LintCode.MISSING_FIELD,
                    node,
                    "Say in a field 'why-not' why the clause " + Excerpt.of(clause.id()) + " is not testable.");
        }
    }

    /** A clause that is only put in other words leaves open what it did before. */
    private static Set<Ambiguity> inheritedAmbiguities(String id, @Nullable Charter base) {
        return Optional.ofNullable(base)
                .flatMap(charter -> charter.clause(id))
                .map(Clause::ambiguities)
                .orElse(Set.of());
    }

    private Set<Ambiguity> ambiguities(YamlFields fields) {
        Set<Ambiguity> result = EnumSet.noneOf(Ambiguity.class);
        for (Node node : fields.list("ambiguities")) {
            String name = place.scalar(node);
            Optional<Ambiguity> known = Ambiguity.of(name);
            known.ifPresent(result::add);
            if (known.isEmpty()) {
                place.report(LintCode.FIELD_VALUE, node, "There is no interpretation '" + Excerpt.of(name) + "'.");
            }
        }
        return result;
    }

    /** What was switched off in the extended charter stays so, unless the file says anew what is. */
    private Map<String, String> off(YamlFields fields, @Nullable Charter base) {
        Map<String, String> off = new LinkedHashMap<>();
        if (base != null && !fields.has("off")) {
            off.putAll(base.off());
        }
        for (Map.Entry<String, Node> entry : fields.entries("off").entrySet()) {
            String reason = place.scalar(entry.getValue()).strip();
            if (reason.isEmpty()) {
                place.report(
                        LintCode.FIELD_VALUE,
                        entry.getValue(),
                        "Say why " + Excerpt.of(entry.getKey()) + " is switched off. Reports give the reason.");
            }
            off.put(entry.getKey(), reason);
        }
        return off;
    }

    private void requireOffKnown(YamlFields fields, Charter charter) {
        fields.entries("off").forEach((id, node) -> {
            if (charter.clause(id).isEmpty()) {
                place.report(LintCode.UNKNOWN_CLAUSE, node, noClause(id, charter));
            }
        });
    }

    private void requireRepeatsKnown(Charter charter) {
        new ArrayList<>(repeats.entrySet()).forEach(entry -> {
            SourceLine line = clauseLines.get(entry.getKey());
            if (line != null && charter.clause(entry.getValue()).isEmpty()) {
                place.report(LintCode.UNKNOWN_CLAUSE, line, noClause(entry.getValue(), charter));
            }
        });
    }

    /** What to say when a clause is named that the charter does not have. */
    static String noClause(String id, Charter charter) {
        List<String> ids = charter.clauses().stream().map(Clause::id).toList();
        if (!CLAUSE_ID.matcher(id).matches() && !ids.isEmpty()) {
            return "'" + Excerpt.of(id) + "' is not the id of a clause. The ids of this charter look like " + ids.get(0)
                    + ".";
        }
        return "This charter has no clause '" + Excerpt.of(id) + "'."
                + Excerpt.nearest(id, ids)
                        .map(near -> " Did you mean " + near + "?")
                        .orElse("");
    }
}
