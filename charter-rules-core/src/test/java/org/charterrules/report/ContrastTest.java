package org.charterrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the page can be read, by daylight and in the dark: WCAG 2.2, 1.4.3, level AA. */
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "text, page",
        "text, panel",
        "quiet, page",
        "quiet, panel",
        "link, page",
        "link, panel",
        "kept, kept-wash",
        "kept, panel",
        "kept, page",
        "broken, broken-wash",
        "broken, panel",
        "broken, page",
        "todo, todo-wash",
        "todo, panel",
        "todo, page",
        "open, open-wash",
        "open, panel",
        "open, page",
        "excused, excused-wash",
        "excused, panel",
        "excused, page",
        "text, kept-wash",
        "text, broken-wash",
        "text, todo-wash",
        "text, open-wash",
        "text, excused-wash"
    })
    void words_stand_out_from_what_is_behind_them(String ink, String ground) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/org/charterrules/report/report.css"));
        int dark = css.indexOf("prefers-color-scheme: dark");
        assertThat(dark).isPositive();
        assertReadable(colours(css.substring(0, dark)), ink, ground);
        assertReadable(colours(css.substring(dark)), ink, ground);
    }

    private static void assertReadable(Map<String, Integer> colours, String ink, String ground) {
        double one = luminance(colours.get(ink));
        double other = luminance(colours.get(ground));
        double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertThat(contrast).isGreaterThanOrEqualTo(LEAST);
    }

    private static Map<String, Integer> colours(String css) {
        Map<String, Integer> colours = new HashMap<>();
        COLOUR.matcher(css).results().forEach(one -> colours.put(one.group(1), Integer.parseInt(one.group(2), 16)));
        return colours;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double part = (channel & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
