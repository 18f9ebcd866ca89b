package org.charterrules.check;

import java.util.List;
import java.util.function.Consumer;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Interpretations;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Subject;

/** What the conditions of rules rest on: of all subjects together, and of each of them if the engine tells. */
final class Grounds {
    private static final long[] UNKNOWN = new long[0];

    private final long reads;
    private final long asked;
    private final long[] readsOfEach;
    private final long[] askedOfEach;

    private Grounds(long reads, long asked, long[] readsOfEach, long[] askedOfEach) {
        this.reads = reads;
        this.asked = asked;
        this.readsOfEach = readsOfEach;
        this.askedOfEach = askedOfEach;
    }

    /** What they read, as {@link org.charterrules.subject.Reads} notes it. */
    long reads() {
        return reads;
    }

    /** Of which ambiguities they ask how they are read. */
    long asked() {
        return asked;
    }

    boolean hasAsked(Ambiguity ambiguity) {
        return (asked & Interpretations.bit(ambiguity)) != 0;
    }

    /** Whether it is known of each subject what the conditions rest on for it. */
    boolean isOfEach() {
        return readsOfEach != UNKNOWN;
    }

    long readsOf(int subject) {
        return readsOfEach[subject];
    }

    boolean hasAsked(Ambiguity ambiguity, int subject) {
        return (askedOfEach[subject] & Interpretations.bit(ambiguity)) != 0;
    }

    /** Takes down what the rules rest on while they are run. */
    static final class Notes implements Consumer<Subject> {
        private final CaseIndex view;
        private final Interpretations readings;
        private final List<Subject> subjects;
        private final long always;
        private final long[] reads;
        private final long[] asked;
        private final boolean[] isNoted;
        private int next;

        /**
         * Begins.
         *
         * @param view what the subjects read through
         * @param readings the readings they ask
         * @param subjects the subjects
         * @param always what any condition may read without looking it up
         */
        Notes(CaseIndex view, Interpretations readings, List<Subject> subjects, long always) {
            this.view = view;
            this.readings = readings;
            this.subjects = subjects;
            this.always = always;
            this.reads = new long[subjects.size()];
            this.asked = new long[subjects.size()];
            this.isNoted = new boolean[subjects.size()];
        }

        /** The rules have been asked about a subject, and about no other since this was last heard. */
        @Override
        public void accept(Subject subject) {
            int place = Subjects.placeOf(subject, subjects, next);
            next = place + 1;
            note(place, view.reads().take(), readings.takeAsked());
        }

        /** The rules need not be asked about a subject: for it they rest on what they did before for another. */
        void take(int subject, Grounds before, int other) {
            note(subject, before.readsOfEach[other], before.askedOfEach[other]);
        }

        private void note(int subject, long itsReads, long itsAsked) {
            reads[subject] |= itsReads;
            asked[subject] |= itsAsked;
            isNoted[subject] = true;
        }

        /**
         * Ends. Where conditions may read something without looking it up, it may have been kept from an earlier subject, so that
         * nobody can tell what they rest on for each.
         *
         * @param ofSubjects what is read of the subjects themselves without looking it up
         */
        Grounds grounds(long ofSubjects) {
            long allReads = view.reads().take() | always | ofSubjects;
            long allAsked = readings.takeAsked();
            boolean ofEach = always == 0;
            for (int i = 0; i < reads.length; i++) {
                allReads |= reads[i];
                allAsked |= asked[i];
                ofEach &= isNoted[i];
            }
            return new Grounds(allReads, allAsked, ofEach ? reads : UNKNOWN, ofEach ? asked : UNKNOWN);
        }
    }
}
