/**
 * The facts that are checked, what charters say, the obligations they lay on people, and what is found. Knows no rule engine.
 */
module org.charterrules.core {
    requires transitive org.threeten.extra;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.fasterxml.jackson.core;
    requires static java.compiler;

    exports org.charterrules.change;
    exports org.charterrules.charter;
    exports org.charterrules.check;
    exports org.charterrules.compare;
    exports org.charterrules.finding;
    exports org.charterrules.json;
    exports org.charterrules.model;
    exports org.charterrules.monitor;
    exports org.charterrules.obligation;
    exports org.charterrules.report;
    exports org.charterrules.subject;
    exports org.charterrules.time;

    uses org.charterrules.report.MoreWords;
}
