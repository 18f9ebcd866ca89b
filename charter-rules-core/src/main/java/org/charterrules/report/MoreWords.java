package org.charterrules.report;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The words of an application that has obligations of its own. Named as a {@linkplain java.util.ServiceLoader service}, it is asked
 * for whatever the library has no words for: the keys of {@link org.charterrules.finding.Statement statements}, {@code value.Type.CONSTANT}
 * for a constant, {@code field.MEETING.name} for a field, {@code question.Q-ID} for a question. It cannot change the words of the
 * library.
 *
 * <pre>{@code
 * public final class OurWords implements MoreWords {
 *     public ResourceBundle words(Locale locale) {
 *         return ResourceBundle.getBundle("com.example.charters.words", locale);   // gap.no-break = There is no break.
 *     }
 * }
 * }</pre>
 */
public interface MoreWords {
    /**
     * The words in a language.
     *
     * @param locale for example {@link Locale#UK}
     * @return texts by their keys, in the form of {@link java.text.MessageFormat}; {@code null} if there are none in that language
     */
    @Nullable
    ResourceBundle words(Locale locale);
}
