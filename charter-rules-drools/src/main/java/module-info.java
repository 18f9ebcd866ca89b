/** The charters as Drools rules, compiled when this library was built. */
module org.charterrules.drools {
    requires transitive org.charterrules.core;
    requires static transitive org.jspecify;
    requires transitive org.kie.api;
    requires org.drools.canonicalmodel;
    requires org.drools.modelcompiler;
    requires org.snakeyaml.engine;
    requires org.slf4j;
    // Only while this library is built: the rule files are compiled into classes then.
    requires static org.drools.compiler;
    requires static org.drools.model.codegen;

    // Only where scenarios run.
    requires static io.cucumber.java;
    requires static com.fasterxml.jackson.core;

    exports org.charterrules.drools;
    exports org.charterrules.drools.scenario;
}
