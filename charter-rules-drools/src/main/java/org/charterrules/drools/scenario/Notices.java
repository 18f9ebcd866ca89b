package org.charterrules.drools.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.charterrules.model.NoticeKind;

/** What the kinds of notice are called. */
final class Notices {
    /** A pattern for what a notice may be called; a plain notice is of no recorded kind. */
    static final String ANY = "save-the-date|invitation|agenda|papers|change notice|cancellation|notes|feedback"
            + "|progress report|information sheet|thanks|notice";

    private static final Map<String, NoticeKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("save-the-date", NoticeKind.BOOKING);
        KINDS.put("invitation", NoticeKind.INVITATION);
        KINDS.put("agenda", NoticeKind.AGENDA);
        KINDS.put("papers", NoticeKind.DOCUMENTS);
        KINDS.put("change notice", NoticeKind.CHANGE);
        KINDS.put("cancellation", NoticeKind.CANCELLATION);
        KINDS.put("notes", NoticeKind.NOTES);
        KINDS.put("feedback", NoticeKind.FEEDBACK);
        KINDS.put("progress report", NoticeKind.PROGRESS);
        KINDS.put("information sheet", NoticeKind.INFORMATION);
        KINDS.put("thanks", NoticeKind.THANKS);
    }

    private Notices() {}

    static boolean isOfKind(Map<String, Object> notice, String noun) {
        NoticeKind kind = KINDS.get(noun);
        return kind == null ? noun.equals("notice") : kind.name().equals(notice.get("kind"));
    }

    static void setKind(Map<String, Object> notice, String noun) {
        NoticeKind kind = KINDS.get(noun);
        if (kind != null) {
            notice.put("kind", kind.name());
        }
    }

    static boolean isNoun(String noun) {
        return noun.equals("notice") || KINDS.containsKey(noun);
    }
}
