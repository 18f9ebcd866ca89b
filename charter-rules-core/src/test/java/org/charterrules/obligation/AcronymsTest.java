package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a text are acronyms that nobody explains, and where they stand. */
class AcronymsTest {
    private static Map<String, Integer> unexplained(String text) {
        return Acronyms.unexplained(text, Set.of(), true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LA|LA|1",
                "The LA will answer.|LA|5",
                "Ask the LA|LA|9",
                "The GPs meet.|GP|5",
                "The GP's room|GP|5",
                "The GP’s room|GP|5",
                "It is the LA'|LA|11",
                "The LA'x|LA|5",
                "In KS2 now|KS2|4",
                "AZ|AZ|1",
                "ZA|ZA|1",
                "0LA|0LA|1",
                "9LA|9LA|1",
                "@LA[|LA|2",
                "`LA{|LA|2",
                "/LA:|LA|2",
                "—LA—|LA|2",
                "²LA|²LA|1",
                "ↀLA|ↀLA|1",
                "ÉÀ|ÉÀ|1"
            })
    void capitals_in_a_row_are_an_acronym_wherever_they_stand(String text, String acronym, int position) {
        assertThat(unexplained(text)).containsExactly(Map.entry(acronym, position));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A plan. B plan.",
                "A-B",
                "Y11 and S2 on A4",
                "aLA",
                "zLA",
                "LAa",
                "LAz",
                "éLA",
                "McDonald",
                "part XIV and the IIs",
                "ⅣⅤ"
            })
    void other_words_are_none(String text) {
        assertThat(unexplained(text)).isEmpty();
    }

    @Test
    void several_are_told_in_the_order_of_the_text_each_where_it_stands_first() {
        assertThat(unexplained("The ZZ asks the LA. The LA asks the ZZ."))
                .containsExactly(Map.entry("ZZ", 5), Map.entry("LA", 17));
    }

    @Test
    void what_is_agreed_needs_no_explanation() {
        assertThat(Acronyms.unexplained("The LA and two LAs ask the GP.", Set.of("LA"), true))
                .containsOnlyKeys("GP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Come to UB8 1UW.", "UB8 9UW", "UB8 0UW", "Come to W1A 1AA now"})
    void a_postcode_is_no_acronym(String text) {
        assertThat(unexplained(text)).isEmpty();
    }

    @Test
    void half_a_postcode_is_one() {
        assertThat(unexplained("Come to UB8")).containsExactly(Map.entry("UB8", 9));
        assertThat(unexplained("1UW is here")).containsExactly(Map.entry("1UW", 1));
        assertThat(unexplained("at UB8 LA")).containsOnlyKeys("UB8", "LA");
        assertThat(unexplained("at 1UW UB8")).containsOnlyKeys("1UW", "UB8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"We meet at 10AM.", "from 9AM to 2PM", "at 10:30AM", "at 10.30 PM", "at 1030AM", "12 PM"})
    void a_time_of_day_is_no_acronym(String text) {
        assertThat(unexplained(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'The PM spoke', PM, 5",
        "'at 10, PM', PM, 8",
        "'PM', PM, 1",
        "'in 2026  AM', AM, 10",
        "'room 123PM', 123PM, 6",
        "'room 123 PM', PM, 10",
        "'at 10XM', 10XM, 4"
    })
    void what_only_looks_like_a_time_of_day_is_one(String text, String acronym, int position) {
        assertThat(unexplained(text)).containsExactly(Map.entry(acronym, position));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our guest is JK Rowling.", "JK Row"})
    void initials_before_a_name_are_no_acronym(String text) {
        assertThat(unexplained(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JK rowling", "JK  Rowling", "JK-Rowling", "JK, Rowling", "JK Ro", "JK ROWling", "so JK"})
    void initials_without_a_name_straight_after_are_one(String text) {
        assertThat(unexplained(text)).containsOnlyKeys("JK");
    }

    @Test
    void three_capitals_before_a_name_are_one() {
        assertThat(unexplained("the DFE Rowling")).containsOnlyKeys("DFE");
    }

    @ParameterizedTest
    @CsvSource({
        "'NOTES OF THE MEETING\nWe ask the LA', LA, 33",
        "'the LA\nTHE GP PLAN', LA, 5",
        "'We met.\nTHE GP PLAN\nThe LA', LA, 25",
        "'GP\nWe met', GP, 1",
        "'We met\n GP ', GP, 9"
    })
    void a_line_of_several_words_in_capitals_is_a_heading(String text, String acronym, int position) {
        assertThat(unexplained(text)).containsExactly(Map.entry(acronym, position));
    }

    private static final String SMALL_WORDS = "of and the for in to a an with";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "special educational needs (SEN), then SEN",
                "an education, health and care plan (EHCP)",
                "SEN (special educational needs)",
                "an EHCP (education, health and care plan)",
                "Special " + SMALL_WORDS + " educational needs (SEN)",
                "SEN (special " + SMALL_WORDS + " educational needs)"
            })
    void an_explanation_stands_before_or_after_in_brackets(String text) {
        assertThat(unexplained(text)).isEmpty();
        assertThat(Acronyms.unexplained(text, Set.of(), false)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "special needs (SEN)",
                "educational needs (SEN)",
                "special big educational needs (SEN)",
                "special educational needs (SEN",
                "special educational needs SEN)",
                "(SEN)",
                "SEN (special needs)",
                "SEN (special educational)",
                "SEN (our special educational needs)",
                "SEN special educational needs",
                "SEN, (special educational needs)",
                "SEN -special educational needs",
                "so SEN ",
                "so SEN (",
                "Special on " + SMALL_WORDS + " educational needs (SEN)",
                "SEN (special on " + SMALL_WORDS + " educational needs)"
            })
    void anything_else_explains_nothing(String text) {
        assertThat(unexplained(text)).containsOnlyKeys("SEN");
    }
}
