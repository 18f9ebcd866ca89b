package org.charterrules.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.model.Mode;

/** Where the rules of {@code promises.drl} write what they find; several rules may write about one promise. */
public final class BrokenPromises {
    private final Map<Promise, Broken> broken = new EnumMap<>(Promise.class);

    /**
     * Notes a broken promise.
     *
     * @param promise the promise
     * @param meetingId the meeting
     * @param about whom or what it is about
     * @param figures the figures
     */
    public void add(Promise promise, String meetingId, String about, Object... figures) {
        Broken known = broken.computeIfAbsent(
                promise, each -> new Broken(promise, meetingId, new TreeSet<>(), new LinkedHashSet<>()));
        known.about().add(about);
        known.figures().add(List.of(figures));
    }

    /**
     * The ways of taking part that are missing.
     *
     * @param offered those offered
     * @return the others of online, face to face and telephone
     */
    public static List<Mode> missing(Set<Mode> offered) {
        Set<Mode> missing = EnumSet.of(Mode.ONLINE, Mode.FACE_TO_FACE, Mode.TELEPHONE);
        missing.removeAll(offered);
        return List.copyOf(missing);
    }

    /**
     * The people who were not told.
     *
     * @param concerned who had to be told
     * @param told who was
     * @return the others
     */
    public static List<String> untold(Collection<String> concerned, Collection<String> told) {
        Set<String> untold = new TreeSet<>(concerned);
        untold.removeAll(told);
        return List.copyOf(untold);
    }

    List<Broken> all() {
        return new ArrayList<>(broken.values());
    }
}
