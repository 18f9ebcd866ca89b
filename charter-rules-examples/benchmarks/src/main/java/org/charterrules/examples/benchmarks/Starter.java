package org.charterrules.examples.benchmarks;

import java.io.File;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is started in a process of its own, with the jars it needs and no others. */
enum Starter {
    HAND_WRITTEN("hand-written", ""),
    CHARTER_RULES("charter-rules, the promises of the table", Jars.CHARTER_RULES),
    ONE_CHARTER("charter-rules, one charter whole", Jars.CHARTER_RULES),
    DROOLS_AS_USUAL("Drools as usual", "|drools-.*|kie-.*|mvel2.*|antlr.*|ecj.*|commons-codec.*|slf4j-.*"),
    HIBERNATE_VALIDATOR(
            "Hibernate Validator", "|hibernate-validator.*|jakarta.*|jboss-logging.*|classmate.*|expressly.*"),
    EASY_RULES("Easy Rules", "|easy-rules.*|slf4j-.*"),
    EVRETE("Evrete", "|evrete.*");

    private static final class Jars {
        private static final String EVERYBODY =
                "charter-rules-core.*|charter-rules-benchmarks.*|threeten-extra.*|jspecify.*";
        private static final String CHARTER_RULES = "|charter-rules-drools.*|snakeyaml-engine.*|slf4j-.*"
                + "|drools-(base|canonical-model|compiler|core|kiesession|model-compiler|util|wiring-api|wiring-static)-\\d.*"
                + "|kie-(api|internal|memory-compiler)-\\d.*";
    }

    private final String label;
    private final Pattern jars;

    Starter(String label, String jars) {
        this.label = label;
        this.jars = Pattern.compile("(" + Jars.EVERYBODY + jars + ")\\.jar");
    }

    String label() {
        return label;
    }

    /** The part of a class path that it needs. */
    String classPath(String whole) {
        return Arrays.stream(whole.split(File.pathSeparator))
                .filter(entry -> jars.matcher(new File(entry).getName()).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
