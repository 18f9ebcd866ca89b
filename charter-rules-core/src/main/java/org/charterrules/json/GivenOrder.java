package org.charterrules.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.model.Meeting;
import org.charterrules.model.Problem;

/** A meeting sorts its participants and its agenda; this finds the places at which they stood in the file. */
final class GivenOrder {
    private static final Pattern SORTED = Pattern.compile("/meetings/(\\d+)/(participants|agenda)/(\\d+)(/.*)");

    private final Map<String, List<?>> given = new HashMap<>();

    void remember(String path, Collection<?> values) {
        if (values instanceof List<?> list) {
            given.put(path, list);
        }
    }

    /** The same problem, with the path that it has in the file. */
    Problem restore(Problem problem) {
        Matcher path = SORTED.matcher(problem.path());
        return path.matches() ? new Problem(restored(path), problem.message()) : problem;
    }

    private String restored(Matcher path) {
        String list = "/meetings/" + path.group(1) + "/" + path.group(2);
        Meeting meeting = (Meeting) given.get("/meetings").get(Integer.parseInt(path.group(1)));
        List<?> sorted = path.group(2).equals("agenda") ? meeting.agenda() : meeting.participants();
        return list + "/" + place(sorted.get(Integer.parseInt(path.group(3))), given.get(list)) + path.group(4);
    }

    private static int place(Object element, List<?> list) {
        int i = 0;
        while (list.get(i) != element) {
            i++;
        }
        return i;
    }
}
