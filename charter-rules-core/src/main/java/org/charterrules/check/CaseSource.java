package org.charterrules.check;

import java.io.IOException;
import org.charterrules.model.CaseFile;

/** A case file that is still to be read, for example a line of an archive. */
@FunctionalInterface
public interface CaseSource {
    /**
     * Reads it.
     *
     * @return the case file
     * @throws org.charterrules.model.InvalidCaseFileException with every problem of the case file
     * @throws IOException if it cannot be fetched
     */
    CaseFile read() throws IOException;
}
