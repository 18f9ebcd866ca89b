package org.charterrules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;

/** What a document may ask of its reader. */
final class Limits {
    static final int NESTING = 50;
    static final int NUMBER = 50;
    static final int NAME = 1_000;
    static final int TEXT = 1_000_000;

    private Limits() {}

    /** A factory that keeps these limits, closes nothing it did not open, and remembers no names between documents. */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(NESTING)
                        .maxNumberLength(NUMBER)
                        .maxNameLength(NAME)
                        .maxStringLength(TEXT)
                        .build())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }
}
