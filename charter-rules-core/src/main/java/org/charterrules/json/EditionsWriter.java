package org.charterrules.json;

import java.io.IOException;
import java.util.List;
import org.charterrules.charter.Charter;

/** Writes the editions of a charter and the days on which they count; nothing of a charter without dates. */
final class EditionsWriter {
    private final Output out;

    EditionsWriter(Output out) {
        this.out = out;
    }

    void write(Charter charter) throws IOException {
        if (charter.hasDates()) {
            List<Charter> editions = charter.editions().isEmpty() ? List.of(charter) : charter.editions();
            out.objects("editions", editions, this::writeEdition);
        }
    }

    private void writeEdition(Charter edition) throws IOException {
        out.field("edition", edition.edition());
        if (!edition.inForce().isUnboundedStart()) {
            out.field("from", edition.inForce().getStart());
        }
        if (!edition.inForce().isUnboundedEnd()) {
            out.field("until", edition.inForce().getEndInclusive());
        }
    }
}
