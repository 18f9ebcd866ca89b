package org.charterrules.drools;

import java.nio.file.Path;
import org.charterrules.drools.pack.PackFiles;
import org.charterrules.drools.pack.Problems;

/**
 * What the packs that somebody reads may do.
 *
 * @param inCode whether code in them is compiled, and run at every check
 * @param vocabulary the sentences that their rules may use
 */
record Trust(boolean inCode, Vocabulary vocabulary) {
    /** Nothing but what the sentences say. */
    static Trust none() {
        return new Trust(false, Vocabulary.shipped());
    }

    /** Whatever the application itself may do. */
    static Trust inCodeAnd(OwnSentences sentences) {
        return new Trust(true, Vocabulary.shipped().with(sentences));
    }

    PackFiles read(Path folderOrZip, Problems problems) {
        return inCode ? PackFiles.readTrustingItsCode(folderOrZip, problems) : PackFiles.read(folderOrZip, problems);
    }
}
