package org.charterrules.drools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.pack.Excerpt;
import org.charterrules.drools.pack.Problems;
import org.charterrules.drools.pack.SourceLine;
import org.threeten.extra.LocalDateRange;

/** Finds what is wrong between the editions of a charter: days on which two of them count, or none, and names that are not their own. */
final class EditionsLint {
    private final List<CharterFile> editions;
    private final Problems problems;

    private EditionsLint(List<CharterFile> editions, Problems problems) {
        this.editions = editions;
        this.problems = problems;
    }

    /** Compares the editions that could be read, the oldest first. */
    static void compare(List<EditionLint> editions, Problems problems) {
        List<CharterFile> files = new ArrayList<>();
        editions.forEach(edition -> edition.charter().ifPresent(files::add));
        if (editions.size() > 1) {
            new EditionsLint(files, problems).compare(charterId(editions));
        }
    }

    /** The id in the charter file that stands at the top of the pack. */
    private static String charterId(List<EditionLint> editions) {
        return editions.stream()
                .filter(edition -> edition.folder().isEmpty())
                .flatMap(edition -> edition.charter().stream())
                .map(file -> file.charter().id())
                .findFirst()
                .orElse("");
    }

    private void compare(String charterId) {
        if (!charterId.isEmpty()) {
            editions.forEach(edition -> requireId(edition, charterId));
        }
        requireNames();
        editions.forEach(this::requireDays);
        compareDays();
    }

    private void requireId(CharterFile edition, String charterId) {
        if (!edition.charter().id().equals(charterId)) {
            report(
                    LintCode.OTHER_CHARTER,
                    edition.place("id"),
                    "This is an edition of the charter '" + Excerpt.of(charterId) + "'. Write 'id: "
                            + Excerpt.of(charterId) + "' here too.");
        }
    }

    private void requireNames() {
        Map<String, CharterFile> named = new HashMap<>();
        for (CharterFile edition : editions) {
            String name = edition.charter().edition();
            CharterFile other = named.putIfAbsent(name, edition);
            if (other != null && !name.isEmpty()) {
                report(
                        LintCode.SAME_EDITION,
                        edition.place("edition"),
                        "The edition in '" + other.place("edition").file() + "' is called '" + Excerpt.of(name)
                                + "' too. Write after 'edition' what tells this one apart.");
            }
        }
    }

    private void requireDays(CharterFile edition) {
        if (!edition.saysWhen()) {
            report(
                    LintCode.MISSING_FIELD,
                    edition.place("edition"),
                    "This charter has several editions. Say in a field 'in force' on which days this one counts.");
        }
    }

    private void compareDays() {
        CharterFile last = null;
        for (CharterFile edition : dated()) {
            if (last != null) {
                compare(last, edition);
            }
            boolean lasts =
                    last == null || days(edition).getEnd().isAfter(days(last).getEnd());
            last = lasts ? edition : last;
        }
    }

    private List<CharterFile> dated() {
        return editions.stream()
                .filter(edition -> edition.charter().hasDates())
                .sorted(Comparator.comparing(edition -> days(edition).getStart()))
                .toList();
    }

    private static LocalDateRange days(CharterFile edition) {
        return edition.charter().inForce();
    }

    private void compare(CharterFile one, CharterFile next) {
        LocalDate end = days(one).getEnd();
        LocalDate start = days(next).getStart();
        if (start.isBefore(end)) {
            report(
                    LintCode.EDITIONS_OVERLAP,
                    next.place(CharterYaml.IN_FORCE),
                    "This edition and " + name(one) + " are both in force"
                            + span(days(one).intersection(days(next)))
                            + ". Let the earlier one end on the day before the later one begins.");
        } else if (end.isBefore(start)) {
            report(
                    LintCode.EDITIONS_GAP,
                    next.place(CharterYaml.IN_FORCE),
                    "No edition is in force" + span(LocalDateRange.of(end, start)) + ", between " + name(one)
                            + " and this one. Let this one begin on the day after the other ends.");
        }
    }

    private static String name(CharterFile edition) {
        return "'" + Excerpt.of(edition.charter().edition()) + "'";
    }

    private static String span(LocalDateRange days) {
        if (days.lengthInDays() == 1) {
            return " on " + EditionDays.plain(days.getStart());
        }
        String from = days.isUnboundedStart() ? "" : " from " + EditionDays.plain(days.getStart());
        String until = days.isUnboundedEnd() ? "" : " until " + EditionDays.plain(days.getEndInclusive());
        return from.isEmpty() && until.isEmpty() ? " on every day" : from + until;
    }

    private void report(LintCode code, SourceLine line, String message) {
        problems.inLine(code, line, line.firstColumn(), message);
    }
}
