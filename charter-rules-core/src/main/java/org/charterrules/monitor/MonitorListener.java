package org.charterrules.monitor;

/** Is told what a {@link CharterMonitor} sees. */
@FunctionalInterface
public interface MonitorListener {
    /**
     * Verdicts of a case file have changed, or the next date by which something is to be done.
     *
     * @param change what is new
     */
    void changed(CaseFileChange change);

    /**
     * A case file could not be checked again when the clock moved. Its verdicts are those of before.
     *
     * @param caseFileId the id of the case file
     * @param problem the type of the error, and which rule it was if one failed; never data, for example
     *     {@code ArithmeticException}
     */
    default void failed(String caseFileId, String problem) {}
}
