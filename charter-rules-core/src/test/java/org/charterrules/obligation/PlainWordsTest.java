package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.obligation.Story.missing;

import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeBuilder;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Policy;
import org.charterrules.model.Reason;
import org.charterrules.model.Topic;
import org.charterrules.subject.NoticeSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
    private static final String NOW = "2026-06-02T12:00";
    private static final Policy LISTS = Policy.builder()
            .jargon(Set.of("outturn", "care pathway"))
            .difficultTerms(Set.of("mediation"))
            .build();
    private static final PreferredTerms PREFERRED =
            PreferredTerms.of("co-production", "working together or collaboration", "OH-M1");
    private static final PlainContext CONTEXT = PlainContext.orReason("HOU-2.2");

    private static NoticeBuilder notice() {
        return Notice.of("N1", NoticeKind.INVITATION, "M1");
    }

    private static Story says(String text) {
        return Story.of("P1").policy(LISTS).notice(notice().text(text));
    }

    private static Verdict verdict(Obligation<NoticeSubject> obligation, String text) {
        return says(text).judgeNotice(obligation, NOW).verdict();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The outturn (what was spent) is high.",
                "What was spent (outturn) is high.",
                "The Outturn, that is, what was spent.",
                "The outturn means what was spent. The outturn is high.",
                "The outturns are high.",
                ""
            })
    void explained_or_absent_jargon_is_plain(String text) {
        assertThat(verdict(NoUnexplainedTerms.jargon(), text)).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The OUTTURN is high.",
                "Your care  pathway.",
                "(outturn)",
                "The outturn, meant kindly.",
                "outturn-based ("
            })
    void unexplained_jargon_is_found_and_can_be_written_out(String text) {
        Story story = says(text);
        Judgement judgement = story.judgeNotice(NoUnexplainedTerms.jargon(), NOW);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(Story.judgeNotice(NoUnexplainedTerms.jargon(), story.cured(judgement, NOW), NOW)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void without_a_list_jargon_cannot_be_judged_but_acronyms_can() {
        Story story = Story.of("P1").notice(notice().text("The outturn is high."));
        Judgement judgement = story.judgeNotice(NoUnexplainedTerms.jargon(), NOW);
        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judgement.parameter()).isEqualTo("JARGON");
        assertThat(story.judgeNotice(NoUnexplainedTerms.acronymsOrJargon(), NOW).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(story.judgeNotice(new DifficultTermsExplained(), NOW).parameter())
                .isEqualTo("DIFFICULT_TERMS");
    }

    @Test
    void a_text_that_is_not_known_is_named() {
        Story story = Story.of("P1").notice(notice());
        Judgement judgement = story.judgeNotice(NoUnexplainedTerms.jargon(), NOW);
        assertThat(missing(judgement)).containsExactly("N1.text");
        assertThat(judgement.parameter()).isEqualTo("JARGON");
        assertThat(missing(story.judgeNotice(NoUnexplainedTerms.acronymsOrJargon(), NOW)))
                .containsExactly("N1.text");
        assertThat(missing(story.judgeNotice(PREFERRED, NOW))).containsExactly("N1.text");
        assertThat(missing(story.judgeNotice(CONTEXT, NOW))).containsExactly("N1.statements");
    }

    @Test
    void acronyms_and_jargon_are_listed_each_with_its_first_position() {
        Judgement judgement =
                says("An outturn. The SENCO. The outturn.").judgeNotice(NoUnexplainedTerms.acronymsOrJargon(), NOW);
        assertThat(judgement.found())
                .extracting(one -> one.says().values())
                .containsExactly(java.util.List.of("N1", "SENCO", 17), java.util.List.of("N1", "outturn", 4));
    }

    @Test
    void difficult_terms_have_to_be_explained() {
        assertThat(verdict(new DifficultTermsExplained(), "We offer mediation."))
                .isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(new DifficultTermsExplained(), "We offer mediation (a talk with a third person)."))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_plainer_term_has_to_stand_within_15_words() {
        String words = " word".repeat(14);
        assertThat(verdict(PREFERRED, "We like co-production," + words + " working together"))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(PREFERRED, "We like co-production," + words + " word working together"))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(PREFERRED, "The Co-production Charter.")).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(PREFERRED, "Co-production matters.")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_recorded_reason_excuses_and_none_breaks() {
        Story none = says("We do Co-production.").meeting(meeting -> meeting.reasons(Map.of()));
        Judgement judgement = none.judgeNotice(PREFERRED, NOW);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(Story.judgeNotice(PREFERRED, none.cured(judgement, NOW), NOW).verdict())
                .isEqualTo(Verdict.SATISFIED);
        Story excused = says("We do co-production.")
                .meeting(meeting -> meeting.reasons(Map.of("OH-M1", new Reason("A law says so.", null, null))));
        assertThat(excused.judgeNotice(PREFERRED, NOW).verdict()).isEqualTo(Verdict.EXCUSED);
        assertThat(missing(says("We do co-production.").judgeNotice(PREFERRED, NOW)))
                .containsExactly("M1.reasons");
        Interpretations never = Interpretations.of(Reading.NEVER_A_BREACH);
        assertThat(none.policy(Policy.builder().interpretations(never).build())
                        .judgeNotice(PREFERRED, NOW)
                        .verdict())
                .isEqualTo(Verdict.EXCUSED);
    }

    @Test
    void only_what_is_said_of_the_context_counts() {
        Story story = Story.of("P1")
                .policy(LISTS)
                .meeting(meeting -> meeting.reasons(Map.of()))
                .notice(notice().text("The SENCO.").statements(Map.of(Topic.CONTEXT, "The outturn is fixed.")));
        Judgement judgement = story.judgeNotice(CONTEXT, NOW);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(Story.judgeNotice(CONTEXT, story.cured(judgement, NOW), NOW).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void no_acronym_is_allowed_under_that_reading() {
        Story story = says("Special educational needs (SEN).");
        assertThat(story.judgeNotice(NoUnexplainedTerms.acronymsOrJargon(), NOW).verdict())
                .isEqualTo(Verdict.SATISFIED);
        story.policy(LISTS.withInterpretations(Interpretations.of(Reading.NONE_ALLOWED)));
        assertThat(story.judgeNotice(NoUnexplainedTerms.acronymsOrJargon(), NOW).verdict())
                .isEqualTo(Verdict.VIOLATED);
    }
}
