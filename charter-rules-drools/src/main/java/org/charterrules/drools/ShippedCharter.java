package org.charterrules.drools;

import java.util.List;
import org.charterrules.charter.Charter;
import org.charterrules.check.Rule;
import org.charterrules.drools.pack.Problems;
import org.charterrules.drools.pack.RuleReader;

/** A charter that comes with the library: a folder with {@code charter.yaml} and {@code rules.dslr}. */
final class ShippedCharter {
    /** Every charter that comes with the library, in the order of reports. */
    static final List<String> IDS = List.of("hillingdon", "hounslow-send", "one-halton", "halton-send", "lancashire");

    private final String id;

    private ShippedCharter(String id) {
        this.id = id;
    }

    static ShippedCharter of(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException(
                    "There is no charter '" + id + "'. Maybe one of " + String.join(", ", IDS) + ".");
        }
        return new ShippedCharter(id);
    }

    String id() {
        return id;
    }

    Charter charter() {
        return read().charter();
    }

    List<Rule> rules() {
        return read().rules();
    }

    /** What its files say, from what the build made of them if there is that. */
    PrebuiltCharter read() {
        return PrebuiltCharter.of(this).orElseGet(this::readFiles);
    }

    /** What its files say. */
    PrebuiltCharter readFiles() {
        List<Rule> rules = RuleSheet.read(id + "/rules.dslr", rulesText(), Vocabulary.shipped());
        return new PrebuiltCharter(file().charter(), rules);
    }

    /** A number that all but certainly differs if any of the files that say all this does. */
    long checksum() {
        return Resources.checksum(folder() + "charter.yaml", folder() + "rules.dslr", Vocabulary.RESOURCE);
    }

    CharterFile file() {
        return CharterYaml.read(id + "/charter.yaml", Resources.text(folder() + "charter.yaml"));
    }

    String rulesText() {
        return Resources.text(folder() + "rules.dslr");
    }

    /** Its rules, with what their sentences stand for. They are known to be in order. */
    List<LintedRule> linted() {
        Problems problems = new Problems();
        SheetLint sheets = new SheetLint(Vocabulary.shipped(), problems);
        return RuleReader.read(id + "/rules.dslr", rulesText(), sheets::knows, problems).stream()
                .map(sheets::lint)
                .toList();
    }

    String scenariosText() {
        return Resources.text(folder() + "scenarios.feature");
    }

    private String folder() {
        return "charters/" + id + "/";
    }
}
