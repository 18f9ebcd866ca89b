package org.charterrules.json;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.charterrules.change.Reschedule;
import org.charterrules.finding.Change;
import org.charterrules.report.Wording;

/** Writes a change: what sort it is, its components if it is one of this library's own, and what it says. */
final class ChangeWriter {
    private static final String OTHER = "other:";

    private final Output out;
    private final Wording wording;

    ChangeWriter(Output out, Wording wording) {
        this.out = out;
        this.wording = wording;
    }

    void write(Change change) throws IOException {
        out.field("type", type(change.getClass()));
        if (isOurs(change.getClass())) {
            writeComponents(change);
        }
        out.field("says", wording.say(change.says()));
    }

    /** For example {@code offer-modes}; {@code other:light-candles} if it is not one of ours, which may have the same name. */
    static String type(Class<?> change) {
        String words = change.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return (isOurs(change) ? "" : OTHER) + words.toLowerCase(Locale.ROOT);
    }

    private static boolean isOurs(Class<?> change) {
        return change.isRecord() && change.getPackage() == Reschedule.class.getPackage();
    }

    private void writeComponents(Change change) throws IOException {
        for (RecordComponent component : change.getClass().getRecordComponents()) {
            out.field(component.getName(), valueOf(component, change));
        }
    }

    private static Object valueOf(RecordComponent component, Change change) {
        try {
            return component.getAccessor().invoke(change);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
