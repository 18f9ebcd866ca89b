package org.charterrules.subject;

import org.charterrules.finding.FactType;

/**
 * Notes what is read through a {@link CaseIndex}: which kinds of facts, of the meeting at hand or of others, answers to which
 * questions, and news of which actions. Whoever checks a changed case file again can then leave alone what the change cannot
 * reach.
 */
public final class Reads {
    private static final int KINDS = FactType.values().length;

    /** When other meetings are, and how far they have got; nothing else of them. */
    public static final long CALENDAR = 1L << (2 * KINDS);

    /** The reasons on record with the meeting at hand for what was not done. */
    public static final long REASONS = CALENDAR << 1;

    /** The reasons on record with other meetings; which these are is noted beside it. */
    public static final long REASONS_BEYOND = REASONS << 1;

    /** How the meeting at hand was planned, its venue, by what routes people may give their views, and what follows it. */
    public static final long PLANS = REASONS_BEYOND << 1;

    /** Answers that may be about something else than the meeting at hand; of which meetings, and to what, is noted beside it. */
    public static final long ANSWERS_BEYOND = PLANS << 1;

    /** Every kind of fact of every meeting. */
    public static final long EVERYTHING = -1;

    private static final int FIRST_OTHER = 2 * KINDS + 5;
    private static final int OTHERS = 8;
    private static final int FIRST_QUESTION = FIRST_OTHER + OTHERS;
    private static final int QUESTIONS = (Long.SIZE - FIRST_QUESTION) / 2;
    private static final int FIRST_ACTION = FIRST_QUESTION + QUESTIONS;

    /**
     * All meetings but the one at hand. Which meetings these are is noted beside the kinds of facts that are read of others, each
     * kind of each meeting: of whom reads notices of one and actions of another, both are noted of both.
     */
    public static final long ALL_OTHERS = (1L << FIRST_QUESTION) - (1L << FIRST_OTHER);

    /** The answers to all questions. */
    public static final long ALL_QUESTIONS = (1L << FIRST_ACTION) - (1L << FIRST_QUESTION);

    /** News of all actions. */
    public static final long ALL_NEWS = -1L << FIRST_ACTION;

    private long noted;

    Reads() {}

    /**
     * The note for a kind of fact of the meeting at hand, or of no meeting.
     *
     * @param type the kind of fact
     * @return one bit
     */
    public static long of(FactType type) {
        return 1L << type.ordinal();
    }

    /**
     * The note for a kind of fact of all other meetings.
     *
     * @param type the kind of fact
     * @return a bit for the kind, and those for all meetings
     */
    public static long beyond(FactType type) {
        return of(type) << KINDS | ALL_OTHERS;
    }

    /**
     * The note for a kind of fact of one other meeting.
     *
     * @param type the kind of fact
     * @param meetingId the id of the other meeting, for example {@code M-05}
     * @return a bit for the kind, and one for the meeting, which a few meetings share
     */
    public static long beyond(FactType type, String meetingId) {
        return of(type) << KINDS | ofOther(meetingId);
    }

    /**
     * The note of which other meeting something is read; what that is stands beside it.
     *
     * @param meetingId the id of the other meeting, for example {@code M-05}
     * @return one bit, which a few meetings share
     */
    public static long ofOther(String meetingId) {
        return 1L << (FIRST_OTHER + Math.floorMod(meetingId.hashCode(), OTHERS));
    }

    /**
     * The note for a kind of fact, whatever meeting it is about.
     *
     * @param type the kind of fact
     * @return two bits for the kind, and those for all meetings
     */
    public static long everywhere(FactType type) {
        return of(type) | beyond(type);
    }

    /**
     * The note for the answers to a question.
     *
     * @param questionId for example {@code Q-RESPECT}
     * @return one bit, which a few questions share
     */
    public static long ofQuestion(String questionId) {
        return 1L << (FIRST_QUESTION + Math.floorMod(questionId.hashCode(), QUESTIONS));
    }

    /**
     * The note for the notices that tell of an action.
     *
     * @param actionId for example {@code A-01}
     * @return one bit, which a few actions share
     */
    public static long ofNews(String actionId) {
        return 1L << (FIRST_ACTION + Math.floorMod(actionId.hashCode(), Long.SIZE - FIRST_ACTION));
    }

    /**
     * What is read of other meetings.
     *
     * @param reads notes
     * @return the kinds of facts that are read of other meetings, noted as if they were of the meeting at hand
     */
    public static long kindsBeyond(long reads) {
        return reads >>> KINDS & (1L << KINDS) - 1;
    }

    void note(long read) {
        noted |= read;
    }

    /**
     * What was read since this was last asked.
     *
     * @return the notes, one bit each
     */
    public long take() {
        long taken = noted;
        noted = 0;
        return taken;
    }
}
