package org.charterrules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Question;
import org.charterrules.finding.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoreWordsTest {
    private final Wording wording = Wording.english();

    @Test
    void an_obligation_of_ones_own_says_its_own_words() {
        assertThat(wording.say(Statement.of("test.no-break", 2))).isEqualTo("There is no break in 2 hours.");
        assertThat(wording.value(Break.LONG)).isEqualTo("a long break");
        assertThat(wording.field(new FieldRef(FactType.MEETING, "M-1", "testBreak")))
                .isEqualTo("when meeting M-1 has its break");
        assertThat(wording.question(new Question("Q-TEST-BREAK"))).isEqualTo("Was there a break?");
    }

    @Test
    void the_words_of_the_library_stay_as_they_are() {
        assertThat(wording.say("verdict.VIOLATED")).doesNotContain("overridden");
    }

    @Test
    void what_nobody_has_words_for_is_an_error() {
        assertThatThrownBy(() -> wording.say("test.nobody-knows")).isInstanceOf(MissingResourceException.class);
    }

    private enum Break {
        LONG
    }

    /** Named as a service by the tests. */
    public static final class OurWords implements MoreWords {
        @Override
        public @Nullable ResourceBundle words(Locale locale) {
            return locale.getLanguage().equals("en") ? new Texts() : null;
        }
    }

    private static final class Texts extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"test.no-break", "There is no break in {0} hours."},
                {"value.Break.LONG", "a long break"},
                {"field.MEETING.testBreak", "when meeting {0} has its break"},
                {"question.Q-TEST-BREAK", "Was there a break?"},
                {"verdict.VIOLATED", "overridden"}
            };
        }
    }
}
