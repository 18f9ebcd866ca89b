package org.charterrules.examples.charter;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Judges documents against schemas: our own, and that of SARIF 2.1.0. */
final class Schemas {
    private static final String SARIF = "/schema/sarif-schema-2.1.0.json";

    private Schemas() {}

    /** What is wrong with a document by a schema that {@code charter schema} prints. */
    static List<Error> errors(String which, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Cli.run("schema", which).out())
                .validate(json, InputFormat.JSON);
    }

    static List<Error> sarifErrors(String json) throws IOException {
        try (InputStream in = Schemas.class.getResourceAsStream(SARIF)) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema)
                    .validate(json, InputFormat.JSON);
        }
    }
}
