package org.charterrules.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.charterrules.json.CaseFileJson;
import org.junit.jupiter.api.Test;

class CaseFileFormatTest {
    @Test
    void the_case_file_is_laid_out_exactly_as_the_library_writes_it() {
        assertThat(CaseFileJson.write(Year.caseFile())).isEqualTo(Year.json());
    }

    @Test
    void the_case_file_keeps_to_the_published_schema() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Year.resource("/org/charterrules/json/case-file.schema.json"));
        assertThat(schema.validate(Year.json(), InputFormat.JSON)).isEmpty();
    }
}
