package org.charterrules.drools;

import java.nio.file.Path;
import java.util.Locale;
import org.charterrules.json.CaseFileJson;
import org.charterrules.model.CaseFile;

/** A charter with two editions: meetings of two hours until 31 March 2026, of one hour from then on. */
final class Editions {
    static final String OLD = "As published";
    static final String NEW = "As changed in April 2026";

    private static final String CLAUSE = """
              - id: %s
                locator: "1"
                says: "%s"
                modality: must
                tested: by records
                fit: direct
            """;
    private static final String RULE = """
            rule "%s"
            when
                there is %s
            then
                %s
            end

            """;

    private Editions() {}

    static String rule(String name, String about, String promise) {
        return RULE.formatted(name, about, promise);
    }

    private static String clauses(String... idsAndWords) {
        StringBuilder clauses = new StringBuilder("clauses:\n");
        for (int i = 0; i < idsAndWords.length; i += 2) {
            clauses.append(CLAUSE.formatted(idsAndWords[i], idsAndWords[i + 1]));
        }
        return clauses.toString();
    }

    /** The charter with its first edition alone, which is in force until a day. */
    static Packs until(String lastDay) {
        String head = """
                id: my-charter
                title: "T"
                place: "P"
                publisher: "P"
                edition: "As published"
                in force: {until: %s}
                """.formatted(lastDay);
        return Packs.empty()
                .with(
                        "charter.yaml",
                        head + clauses("MY-1", "Short", "MY-2", "Done", "MY-3", "In person", "MY-5", "Old"))
                .with(
                        "rules.dslr",
                        rule("MY-1 Two hours", "a meeting", "it lasts at most 2 hours")
                                + rule("MY-2 Done", "an action", "it is done; no reason excuses it")
                                + rule("MY-3 In person", "a series", "its meetings offer face to face at least once")
                                + rule("MY-5 Old", "a meeting", "it is held between 09:00 and 17:00"));
    }

    /** The charter with both editions, the second in force from a day. */
    static Packs changed(String lastDay, String firstDay) {
        String head = """
                id: my-charter
                extends: the former edition
                edition: "As changed in April 2026"
                in force: {from: %s}
                off: {MY-5: "No longer promised"}
                """.formatted(firstDay);
        return until(lastDay)
                .with("editions/second/charter.yaml", head + clauses("MY-1", "Shorter", "MY-4", "New"))
                .with(
                        "editions/second/rules.dslr",
                        rule("MY-1 One hour", "a meeting", "it lasts at most 1 hour")
                                + rule("MY-2 Owned", "an action", "somebody is to do it")
                                + rule("MY-3 Online", "a series", "its meetings offer online at least once")
                                + rule("MY-4 New", "a meeting", "it is held between 10:00 and 14:00"));
    }

    /** A pack with more at the end of one of its files. */
    static Packs appended(Packs pack, String file, String text) {
        return pack.with(file, pack.text(file) + text);
    }

    static Packs both() {
        return changed("2026-03-31", "2026-04-01");
    }

    static DroolsCharterChecker checker(Packs pack, Path folder) {
        return DroolsCharterChecker.of(RulePack.read(pack.folder(folder)));
    }

    /** A case file with a meeting of 90 minutes in some zone, and what else is given. */
    static CaseFile file(String zone, String start, String end, String rest) {
        return CaseFileJson.read(String.format(Locale.ROOT, """
                {"id": "c", "people": [{"id": "P1", "groups": ["PARENT_CARER"]}],
                 "meetings": [{"id": "M1", "status": "BOOKED", "modesOffered": ["FACE_TO_FACE"],
                   "schedule": {"zone": "%s", "start": "%s", "end": "%s", "bookedAt": "2026-01-05T09:00:00Z", "formerSlots": []},
                   "participants": [{"personId": "P1"}]}]%s}
                """, zone, start, end, rest.isEmpty() ? "" : ", " + rest));
    }

    static CaseFile inLondon(String start, String end) {
        return file("Europe/London", start, end, "");
    }

    /** A meeting of unknown date. */
    static CaseFile undated(String rest) {
        return CaseFileJson.read("""
                {"id": "c", "people": [{"id": "P1", "groups": ["PARENT_CARER"]}],
                 "meetings": [{"id": "M1", "status": "BOOKED", "modesOffered": ["FACE_TO_FACE"], "participants": [{"personId": "P1"}]}]%s}
                """.formatted(rest.isEmpty() ? "" : ", " + rest));
    }
}
