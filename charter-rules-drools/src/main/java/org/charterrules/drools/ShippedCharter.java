package org.charterrules.drools;

import java.util.List;
import org.charterrules.charter.Charter;
import org.charterrules.check.Rule;

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
        return file().charter();
    }

    CharterFile file() {
        return CharterYaml.read(id + "/charter.yaml", Resources.text("charters/" + id + "/charter.yaml"));
    }

    String rulesText() {
        return Resources.text("charters/" + id + "/rules.dslr");
    }

    String scenariosText() {
        return Resources.text("charters/" + id + "/scenarios.feature");
    }

    List<Rule> rules() {
        return RuleSheet.read(id + "/rules.dslr", rulesText(), Vocabulary.shipped());
    }
}
