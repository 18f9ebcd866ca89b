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
 *     // Words in the language of the machine are never taken for those in another.
 *     private static final ResourceBundle.Control THIS_LANGUAGE_ALONE =
 *             ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
 *
 *     public ResourceBundle words(Locale locale) {   // gap.no-break = There is no break.
 *         return ResourceBundle.getBundle("com.example.charters.words", locale, THIS_LANGUAGE_ALONE);
 *     }
 * }
 * }</pre>
 *
 * <p>In a named module no such control may be given. There, name the file of the words in English {@code words_en.properties}: only
 * where there is none in the language asked for is that of the machine taken.
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
