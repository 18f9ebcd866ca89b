package org.charterrules.drools;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.pack.Excerpt;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.threeten.extra.LocalDateRange;

/** Reads on which days a charter counts: from a first day until a last one, both of which count. */
final class EditionDays {
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final YamlFields.Place place;

    private EditionDays(YamlFields.Place place) {
        this.place = place;
    }

    /** The days; all days if nothing is said, or nothing that can be read. */
    static LocalDateRange in(YamlFields charter) {
        Node node = charter.node(CharterYaml.IN_FORCE);
        return node == null ? LocalDateRange.ALL : new EditionDays(charter.place()).in(node);
    }

    private LocalDateRange in(Node node) {
        return place.fields(node).map(fields -> days(node, fields)).orElse(LocalDateRange.ALL);
    }

    private LocalDateRange days(Node node, YamlFields fields) {
        LocalDate from = date(fields, "from");
        LocalDate until = date(fields, "until");
        if (!fields.has("from") && !fields.has("until")) {
            place.report(LintCode.MISSING_FIELD, node, "Say here 'from' which day, 'until' which day, or both.");
        }
        fields.requireNothingElse();
        if (from != null && until != null && until.isBefore(from)) {
            place.report(
                    LintCode.EDITION_DATES,
                    fields.requireNode("until"),
                    "This edition ends on " + plain(until) + ", before it begins on " + plain(from) + ".");
            return LocalDateRange.ALL;
        }
        return LocalDateRange.of(
                from == null ? LocalDate.MIN : from, until == null ? LocalDate.MAX : until.plusDays(1));
    }

    private @Nullable LocalDate date(YamlFields fields, String name) {
        Node node = fields.node(name);
        if (node == null) {
            return null;
        }
        String text = place.scalar(node);
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            place.report(LintCode.FIELD_VALUE, node, "There is no day '" + Excerpt.of(text) + "'.");
            return null;
        }
        place.report(
                LintCode.FIELD_VALUE,
                node,
                "'" + Excerpt.of(text) + "' will not do as '" + name
                        + "'. Write year, month and day in figures, for example 2026-04-01.");
        return null;
    }

    /** For example {@code 1 April 2026}. */
    static String plain(LocalDate date) {
        return PLAIN.format(date);
    }
}
