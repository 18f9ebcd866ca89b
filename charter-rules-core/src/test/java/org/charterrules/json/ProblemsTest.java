package org.charterrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.charterrules.model.InvalidCaseFileException;
import org.charterrules.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
    private static final String SECRET = "Anna hit me";

    @Test
    void a_field_that_is_not_known_is_reported_with_the_nearest() {
        assertProblems(
                "{'id':'x','meetngs':[]}", "/meetngs: There is no field 'meetngs' here. Maybe you meant 'meetings'.");
    }

    @Test
    void a_field_that_is_like_no_other_is_reported_with_all() {
        assertProblems(
                "{'id':'x','policy':{'colour':1}}",
                "/policy/colour: There is no field 'colour' here. Expected one of coverage, glossary, houseFigures, "
                        + "bankHolidays, interpretations, jargon, difficultTerms.");
    }

    @Test
    void a_wrong_type_is_reported() {
        assertProblems(
                "{'id':7,'people':{},'meetings':['x'],'notices':3,'policy':[]}",
                "/id: Expected an id (text), but found a number.",
                "/meetings/0: Expected an object, but found text.",
                "/notices: Expected a list, but found a number.",
                "/people: Expected a list, but found an object.",
                "/policy: Expected an object, but found a list.");
    }

    @Test
    void the_whole_file_must_be_an_object() {
        assertProblems("[]", ": Expected an object, but found a list.");
    }

    @Test
    void numbers_and_booleans_must_not_be_text() {
        assertProblems(
                notice("'version':'2','material':'true'"),
                "/notices/0/material: Expected true or false, but found text.",
                "/notices/0/version: Expected a whole number of 1 or more, but found text.");
    }

    @Test
    void text_must_not_be_a_number() {
        assertProblems(notice("'text':42"), "/notices/0/text: Expected text, but found a number.");
    }

    @Test
    void a_version_counts_from_one() {
        assertProblems(notice("'version':0"), "/notices/0/version: Expected a whole number of 1 or more, but found 0.");
        assertProblems(
                notice("'version':1.5"), "/notices/0/version: Expected a whole number of 1 or more, but found 1.5.");
        assertProblems(
                notice("'version':99999999999"),
                "/notices/0/version: Expected a whole number of 1 or more, but found 99999999999.");
    }

    @Test
    void an_unknown_constant_is_reported_with_those_that_are_known() {
        assertProblems(
                meeting("'status':'HOLD'"),
                "/meetings/0/status: Expected one of PROPOSED, BOOKED, HELD, CANCELLED, but found 'HOLD'. Maybe you meant "
                        + "'HELD'.");
        assertProblems(
                meeting("'modesOffered':['ONLINE','CARRIER_PIGEON']"),
                "/meetings/0/modesOffered/1: Expected one of FACE_TO_FACE, ONLINE, TELEPHONE, but found other text.");
    }

    @Test
    void an_unknown_key_is_reported_with_those_that_are_known() {
        assertProblems(
                policy("'houseFigures':{'NOTES_WITHN':'P14D'}"),
                "/policy/houseFigures/NOTES_WITHN: Expected one of NOTES_WITHIN, CHECKLIST_WITHIN, SUPPORT_ASKED_BEFORE, "
                        + "INFORMATION_BEFORE, RESPOND_WITHIN, UPDATE_WITHIN, CORRECT_WITHIN, EVALUATE_WITHIN, INFORM_EVERY, "
                        + "MEET_EVERY, but found 'NOTES_WITHN'. Maybe you meant 'NOTES_WITHIN'.");
    }

    @Test
    void interpretations_are_checked_by_their_ids() {
        assertProblems(
                policy("'interpretations':{'AMB-1':'clear-days','AMB-02':'clear-days'}"),
                "/policy/interpretations/AMB-02: Expected one of calendar-days, working-days, but found 'clear-days'. Maybe you meant '"
                        + "calendar-days'.",
                "/policy/interpretations/AMB-1: Expected one of AMB-01 to AMB-45, but found 'AMB-1'. Maybe you meant "
                        + "'AMB-01'.");
    }

    @Test
    void a_time_needs_an_offset() {
        assertProblems(
                notice("'sentAt':'2026-06-03T00:30:00','statedStart':'2026-06-09T10:00:00'"),
                "/notices/0/sentAt: Expected a date and time with an offset from UTC, for example "
                        + "2026-06-03T00:30:00+01:00, but found '2026-06-03T00:30:00'.",
                "/notices/0/statedStart: Expected a date and time with an offset from UTC, for example "
                        + "2026-06-09T10:00:00+01:00, but found '2026-06-09T10:00:00'.");
    }

    @Test
    void an_offset_must_be_that_of_the_zone() {
        assertProblems(
                notice("'statedStart':'2026-06-09T10:00:00Z[Europe/London]'"),
                "/notices/0/statedStart: Expected a date and time with an offset from UTC, for example "
                        + "2026-06-09T10:00:00+01:00, but found '2026-06-09T10:00:00Z[Europe/London]'.");
    }

    @Test
    void a_date_must_exist() {
        assertProblems(
                policy("'bankHolidays':['2026-02-30','','+12026-01-01','2026-05-25']"),
                "/policy/bankHolidays/0: Expected a date, for example 2026-06-09, but found '2026-02-30'. "
                        + "There is no such date.",
                "/policy/bankHolidays/1: Expected a date, for example 2026-06-09, but found ''.",
                "/policy/bankHolidays/2: Expected a date, for example 2026-06-09, but found '+12026-01-01'.");
    }

    @Test
    void the_date_of_a_time_must_exist() {
        assertProblems(
                notice("'sentAt':'2026-02-29T10:00:00Z','statedStart':'2026-13-01T10:00:00Z'"),
                "/notices/0/sentAt: Expected a date and time with an offset from UTC, for example "
                        + "2026-06-03T00:30:00+01:00, but found '2026-02-29T10:00:00Z'. There is no such date.",
                "/notices/0/statedStart: Expected a date and time with an offset from UTC, for example "
                        + "2026-06-09T10:00:00+01:00, but found '2026-13-01T10:00:00Z'. There is no such date.");
    }

    @Test
    void of_a_date_that_exists_only_the_form_is_told() {
        assertProblems(
                notice("'sentAt':'2028-02-29T25:00:00Z'"),
                "/notices/0/sentAt: Expected a date and time with an offset from UTC, for example "
                        + "2026-06-03T00:30:00+01:00, but found '2028-02-29T25:00:00Z'.");
    }

    @Test
    void a_time_that_has_no_place_in_some_zone_is_refused() {
        assertProblems(
                notice("'sentAt':'0000-01-01T00:00:00+18:00'"),
                "/notices/0/sentAt: Expected a date and time with an offset from UTC, for example "
                        + "2026-06-03T00:30:00+01:00, but found '0000-01-01T00:00:00+18:00'.");
    }

    @Test
    void a_zone_and_a_duration_must_be_known() {
        assertProblems(
                "{'id':'x','meetings':[{'id':'M1','schedule':{'zone':'London'}}],"
                        + "'policy':{'houseFigures':{'NOTES_WITHIN':'P-14D','CHECKLIST_WITHIN':'7 days'}}}",
                "/meetings/0/schedule/zone: Expected a time zone, for example Europe/London, but found other text.",
                "/policy/houseFigures/CHECKLIST_WITHIN: Expected a period or duration that is not negative, for example P14D, "
                        + "but found other text.",
                "/policy/houseFigures/NOTES_WITHIN: Expected a period or duration that is not negative, for example P14D, but "
                        + "found 'P-14D'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2147483647Y", "P9001Y", "P108001M", "P2147483647D", "P9000Y3650D"})
    void a_house_figure_that_leads_to_no_date_is_refused(String figure) {
        assertThat(problems(policy("'houseFigures':{'NOTES_WITHIN':'" + figure + "'}")))
                .singleElement()
                .hasToString("/policy: Policy.houseFigures NOTES_WITHIN is " + figure
                        + ", which is longer than 9,000 years. Maybe give it in days, for example P14D.");
    }

    @Test
    void a_house_figure_may_be_very_long() {
        assertThat(CaseFileJson.read(
                                json("{'id':'x','meetings':[],'policy':{'houseFigures':{'NOTES_WITHIN':'P9000Y'}}}"))
                        .policy()
                        .houseFigures())
                .hasSize(1);
    }

    @Test
    void an_identity_must_be_given() {
        assertProblems(
                "{'id':null,'people':[{}],'meetings':[{'id':'M1','participants':[{}]}],'notices':[{}],"
                        + "'attestations':[{'id':'Q1'}]}",
                "/attestations/0/questionId: The field 'questionId' is missing.",
                "/attestations/0/subjectId: The field 'subjectId' is missing.",
                "/id: The field 'id' is missing.",
                "/meetings/0/participants/0/personId: The field 'personId' is missing.",
                "/notices/0/id: The field 'id' is missing.",
                "/notices/0/meetingId: The field 'meetingId' is missing.",
                "/people/0/id: The field 'id' is missing.");
    }

    @Test
    void an_identity_must_not_be_blank() {
        assertProblems(
                "{'id':' ','meetings':[{'id':''}]}",
                "/id: The id is blank. Maybe give one that is used nowhere else.",
                "/meetings/0/id: The id is blank. Maybe give one that is used nowhere else.");
    }

    @Test
    void a_key_given_twice_is_reported_beside_other_problems() {
        assertProblems(
                "{'id':'x','id':'y','meetngs':1,'policy':{'houseFigures':{'NOTES_WITHIN':'P1D','NOTES_WITHIN':'P2D'}}}",
                "/id: The field 'id' is given twice. Maybe remove one.",
                "/meetngs: There is no field 'meetngs' here. Maybe you meant 'meetings'.",
                "/policy/houseFigures/NOTES_WITHIN: The field 'NOTES_WITHIN' is given twice. Maybe remove one.");
    }

    @Test
    void null_is_not_an_element() {
        assertProblems(
                "{'id':'x','people':[null],'meetings':[{'id':'M1','modesOffered':[null],'reasons':{'ONLINE':null}}]}",
                "/meetings/0/modesOffered/0: A list must not contain null. Maybe leave it out.",
                "/meetings/0/reasons/ONLINE: This must not be null. Maybe leave it out.",
                "/people/0: A list must not contain null. Maybe leave it out.");
    }

    @Test
    void a_set_holds_nothing_twice() {
        assertProblems(
                notice("'recipients':['P1','P2','P1']"),
                "/notices/0/recipients/2: This value is in the list already. Maybe remove one.");
    }

    @Test
    void a_meeting_must_end_after_it_starts() {
        assertProblems(
                meeting("'schedule':{'start':'2026-06-09T10:00:00+01:00','end':'2026-06-09T09:00:00+01:00'}"),
                "/meetings/0/schedule: Schedule.end 2026-06-09T09:00+01:00[Europe/London] must be after start "
                        + "2026-06-09T10:00+01:00[Europe/London]");
    }

    @Test
    void what_happened_must_have_a_start_and_a_later_end() {
        assertProblems(
                meeting("'schedule':{'actual':{'start':'2026-06-09T10:00:00Z','end':'2026-06-09T09:00:00Z'}}"),
                "/meetings/0/schedule/actual: The end 2026-06-09T09:00:00Z must not be before the start "
                        + "2026-06-09T10:00:00Z.");
        assertProblems(
                meeting("'schedule':{'actual':{'start':'2026-06-09T10:00:00Z'}}"),
                "/meetings/0/schedule/actual/end: The field 'end' is missing.");
    }

    @Test
    void ids_are_unique_and_references_lead_somewhere() {
        assertProblems(
                "{'id':'x','meetings':[{'id':'M2'},{'id':'M1'},{'id':'M1'}],"
                        + "'notices':[{'id':'Z','meetingId':'M2'},{'id':'A','meetingId':'M9'}]}",
                "/meetings/2/id: The id 'M1' is used twice. Maybe give each its own.",
                "/notices/1/meetingId: There is no meeting 'M9' in this case file.");
    }

    @Test
    void references_from_sorted_lists_are_reported_where_they_stand_in_the_file() {
        assertProblems(
                "{'id':'x','people':[{'id':'P1'}],'decisions':[],'meetings':[{'id':'M1'},{'id':'M0',"
                        + "'participants':[{'personId':'P9'},{'personId':'P1'},{'personId':'P5'},{'personId':'P1'}],"
                        + "'agenda':[{'kind':'OTHER','decisionId':'D9'},{'kind':'DECISION'}]}]}",
                "/meetings/1/agenda/0/decisionId: There is no decision 'D9' in this case file.",
                "/meetings/1/participants/0/personId: There is no person 'P9' in this case file.",
                "/meetings/1/participants/2/personId: There is no person 'P5' in this case file.",
                "/meetings/1/participants/3/personId: The person 'P1' is listed twice. Maybe remove one.");
    }

    @Test
    void references_are_checked_beside_other_problems() {
        assertProblems(
                "{'id':'x','people':[{'id':'P1'}],'meetings':[{'id':'M1','kind':'?','participants':[null,{},"
                        + "{'personId':'P8'}]},null,{'id':'M1'}],'notices':[7,{'id':'N2','meetingId':'M9'}]}",
                "/meetings/0/kind: Expected one of CO_PRODUCTION_GROUP, CONSULTATION, INDIVIDUAL_PLANNING, STRATEGIC_BOARD, "
                        + "FORUM, WORKSHOP, TRAINING, OTHER, but found other text.",
                "/meetings/0/participants/0: A list must not contain null. Maybe leave it out.",
                "/meetings/0/participants/1/personId: The field 'personId' is missing.",
                "/meetings/0/participants/2/personId: There is no person 'P8' in this case file.",
                "/meetings/1: A list must not contain null. Maybe leave it out.",
                "/meetings/2/id: The id 'M1' is used twice. Maybe give each its own.",
                "/notices/0: Expected an object, but found a number.",
                "/notices/1/meetingId: There is no meeting 'M9' in this case file.");
    }

    @Test
    void an_id_that_looks_like_a_stand_in_hides_nothing() {
        assertThat(problems("{'id':'x','notices':[{'id':'N1','meetingId':'\\u00001'}]}"))
                .hasSize(1);
    }

    @Test
    void keys_are_escaped_in_paths() {
        assertProblems(
                meeting("'reasons':{'a/b~c':1}"),
                "/meetings/0/reasons/a~1b~0c: Expected an object, but found a number.");
    }

    @Test
    void malformed_json_is_one_problem_with_its_place() {
        assertProblems(
                "{'id':'x',\n  'meetings':[oops]}",
                ": The JSON is malformed at line 2, column 15. Maybe a quote, comma or bracket is missing there.");
        assertProblems(
                "{'id':'x'",
                ": The JSON is malformed at line 1, column 10. Maybe a quote, comma or bracket is missing there.");
        assertProblems("", ": The case file is empty. Expected an object.");
    }

    @Test
    void nothing_may_follow_the_case_file() {
        assertProblems("{'id':'x'} {}", ": The case file ends before line 1, column 12. Maybe remove what follows.");
    }

    @Test
    void half_of_a_character_is_refused() {
        assertProblems(
                notice("'text':'\\uD83D'"),
                "/notices/0/text: This text holds half of a character (an unpaired surrogate), which cannot be written "
                        + "again.");
        assertThat(CaseFileJson.read(json(notice("'text':'\\uD83D\\uDE00'"))).notices())
                .hasSize(1);
    }

    @Test
    void no_message_repeats_free_text() {
        String file = "{'id':'x','meetings':[{'id':'M1','reasons':{'ONLINE':'" + SECRET + "','TELEPHONE':{'text':['"
                + SECRET
                + "']}}}],'notices':[{'id':'N1','meetingId':'M1','text':{'words':'" + SECRET
                + "'},'statements':{'PURPOSE':['" + SECRET + "']}}],'attestations':[{'id':'Q1','questionId':'Q',"
                + "'subjectId':'M1','text':'" + SECRET + "','answer':1,'text':'" + SECRET + "'}],'policy':{'glossary':'"
                + SECRET + "'}}";
        assertThat(problems(file))
                .hasSize(7)
                .noneMatch(problem -> problem.toString().contains("Anna"));
        assertThat(problems("{'id':'x','notices':[{'text': " + SECRET + "}]}"))
                .hasSize(1)
                .noneMatch(problem -> problem.toString().contains("Anna"));
    }

    @Test
    void a_quoted_value_is_short_and_on_one_line() {
        assertProblems(
                "{'id':'x','a\\nb':1,'policy':{'houseFigures':{'NOTES_WITHIN':'P" + "9".repeat(90) + "'}}}",
                "/...: The field at line 1, column 11 is not known here. Expected one of id, people, meetings, notices, actions, decisions, "
                        + "feedback, attestations, policy.",
                "/policy/houseFigures/NOTES_WITHIN: Expected a period or duration that is not negative, for example P14D, but "
                        + "found other text.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rang Anna, who hit Tom",
                "Anna",
                "Zoe",
                "07700900123",
                "PTSD",
                "1 Anna",
                "2026-06-03[Anna/Tom]",
                "2026-06-03 Anna rang",
                "Anna Example, 14 High Street, whom I rang about what happened"
            })
    void what_is_no_date_no_constant_and_no_key_is_not_repeated(String text) {
        String given = "'" + text + "'";
        String file = "{'id':'x','meetings':[{'id':'M1','status':" + given + ",'schedule':{'zone':" + given + "}}],"
                + "'notices':[{'id':'N1','meetingId':'M1','sentAt':" + given + ",'statedStart':" + given + "}],"
                + "'attestations':[{'id':'Q1','questionId':'Q','subjectId':'M1','answer':" + given + "}],"
                + "'policy':{'bankHolidays':[" + given + "],'houseFigures':{'NOTES_WITHIN':" + given + "}}}";

        assertThat(problems(file))
                .hasSize(7)
                .allSatisfy(problem ->
                        assertThat(problem.toString()).doesNotContain(text).endsWith("but found other text."));
    }

    @Test
    void a_name_of_a_field_that_may_be_free_text_is_told_by_its_place() {
        assertProblems(
                "{'id':'x','" + SECRET + "':1,'" + SECRET + "':2,\n'meetings':[{'id':'M1','reasons':{'" + SECRET
                        + "':1}}],'policy':{'houseFigures':{'" + SECRET + "':'P1D'}}}",
                "/...: The field at line 1, column 11 is not known here. Expected one of id, people, meetings, notices, "
                        + "actions, decisions, feedback, attestations, policy.",
                "/...: The field at line 1, column 27 is given twice. Maybe remove one.",
                "/meetings/0/reasons/...: Expected an object, but found a number.",
                "/policy/houseFigures/...: Expected one of NOTES_WITHIN, CHECKLIST_WITHIN, SUPPORT_ASKED_BEFORE, "
                        + "INFORMATION_BEFORE, RESPOND_WITHIN, UPDATE_WITHIN, CORRECT_WITHIN, EVALUATE_WITHIN, INFORM_EVERY, "
                        + "MEET_EVERY, but found other text.");
    }

    @Test
    void an_id_is_quoted_shortly_and_on_one_line() {
        assertProblems(
                "{'id':'x','meetings':[{'id':'M1'}],'notices':[{'id':'N1','meetingId':'a\\nb\\u202e\\u001b"
                        + "9".repeat(90) + "'}]}",
                "/notices/0/meetingId: There is no meeting 'a\uFFFDb\uFFFD\uFFFD" + "9".repeat(35)
                        + "...' in this case file.");
    }

    private static String meeting(String fields) {
        return "{'id':'x','meetings':[{'id':'M1'," + fields + "}]}";
    }

    private static String notice(String fields) {
        return "{'id':'x','meetings':[{'id':'M1'}],'notices':[{'id':'N1','meetingId':'M1'," + fields + "}]}";
    }

    private static String policy(String fields) {
        return "{'id':'x','policy':{" + fields + "}}";
    }

    private static String json(String quotedSingly) {
        return quotedSingly.replace('\'', '"');
    }

    private static List<Problem> problems(String file) {
        return catchThrowableOfType(InvalidCaseFileException.class, () -> CaseFileJson.read(json(file)))
                .problems();
    }

    private static void assertProblems(String file, String... expected) {
        assertThat(problems(file)).extracting(Problem::toString).containsExactly(expected);
    }
}
