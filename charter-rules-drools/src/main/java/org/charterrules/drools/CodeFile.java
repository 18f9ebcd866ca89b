package org.charterrules.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.drools.pack.RuleDraft;
import org.charterrules.drools.pack.SourceLine;

/** A {@code .drl} file read for its explanations: which rule stands where. What its lines mean, the engine's compiler decides. */
final class CodeFile {
    private static final Pattern HEADING = Pattern.compile("\\s*rule\\s+\"((\\S+)[^\"]*)\".*");

    private CodeFile() {}

    /** Its rules by their names; of two with one name, the first. */
    static Map<String, RuleDraft> rules(String name, String text) {
        Map<String, RuleDraft> rules = new HashMap<>();
        List<SourceLine> lines = SourceLine.of(name, text);
        for (int at = 0; at < lines.size(); at++) {
            Matcher heading = HEADING.matcher(lines.get(at).text());
            if (heading.matches()) {
                List<SourceLine> rest = lines.subList(at + 1, lines.size());
                rules.putIfAbsent(
                        heading.group(1),
                        new RuleDraft(
                                lines.get(at),
                                heading.group(1),
                                heading.group(2),
                                part(rest, "when", "then"),
                                part(rest, "then", "end")));
            }
        }
        return rules;
    }

    /** The lines between two that each hold a word alone; empty if there are none such. */
    private static List<SourceLine> part(List<SourceLine> lines, String from, String to) {
        List<SourceLine> part = new ArrayList<>();
        boolean inside = false;
        for (SourceLine line : lines) {
            String text = line.stripped();
            if (inside && text.equals(to)) {
                return part;
            }
            if (inside && !text.isEmpty()) {
                part.add(line);
            }
            inside |= text.equals(from);
        }
        return List.of();
    }
}
