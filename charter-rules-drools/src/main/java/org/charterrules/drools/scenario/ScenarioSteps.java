package org.charterrules.drools.scenario;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.charterrules.check.CharterChecker;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.finding.Severity;
import org.charterrules.finding.Verdict;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FactKind;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.Mode;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of scenarios, for example {@code Given a meeting with two parents on Tuesday 9 June 2026 at 10am}. Cucumber
 * makes one of these for each scenario. Checks the charters that come with this library, or those of a given checker.
 */
public final class ScenarioSteps {
    private static final String ONE = "(" + People.LABEL + ")";
    private static final String MEETING = "(?:the )?meeting(?: " + ONE + ")?";
    private static final String NOTICE = "(" + Notices.ANY + ")(?: " + ONE + ")?";
    private static final String WHEN = "(" + Moments.WHEN + ")";
    private static final String FACT =
            "((?:the |an? )?(?:meeting|action|decision|view|request|complaint|mistake|answer|person|case file|policy|council's policy"
                    + "|(?:first |second |third |fourth |fifth |last )?(?:" + GroupNoun.ONE + ")|" + Notices.ANY
                    + ")(?: " + People.LABEL
                    + ")?|" + People.LABEL + ")";

    private final CharterChecker checker;
    private final Story story = new Story();
    private final Trace trace;
    private @Nullable Checked checked;
    private @Nullable String clause;
    private @Nullable String meeting;

    /** Steps that check the charters that come with this library. */
    public ScenarioSteps() {
        this(Shipped.CHECKER);
    }

    /**
     * Steps that check other charters.
     *
     * @param checker checks them
     */
    public ScenarioSteps(CharterChecker checker) {
        this(checker, new Trace());
    }

    ScenarioSteps(CharterChecker checker, Trace trace) {
        this.checker = checker;
        this.trace = trace;
    }

    /** Loaded once for all scenarios, when the first of them needs it. */
    private static final class Shipped {
        private static final CharterChecker CHECKER = DroolsCharterChecker.ofAll();
    }

    // Meetings

    /** Given a meeting of kind forum with two parents and P3 on Tuesday 9 June 2026 from 10am to 12 midday. */
    @Given("^an? meeting(?: " + ONE + ")?(?: of kind ((?!with )[a-z -]+?))?(?: with (.+?))?(?: on (" + PlainTimes.DATE
            + "))?" + "(?: (?:from|at) (" + PlainTimes.TIME + ")(?: to (" + PlainTimes.TIME + "))?)?$")
    public void aMeeting(
            @Nullable String label,
            @Nullable String kind,
            @Nullable String people,
            @Nullable String date,
            @Nullable String from,
            @Nullable String to) {
        Map<String, Object> meeting = story.newMeeting(label);
        if (kind != null) {
            meeting.put("kind", Names.constant(MeetingKind.class, kind));
        }
        if (people != null) {
            story.people().invite(story.people().introduce(people));
        }
        plan(date, from, to);
    }

    private void plan(@Nullable String date, @Nullable String from, @Nullable String to) {
        if (date == null) {
            if (from != null) {
                throw new ScenarioException(
                        "On which date is the meeting? Maybe write: on Tuesday 9 June 2026 at " + from);
            }
            return;
        }
        if (from == null) {
            throw new ScenarioException("When does the meeting begin? Maybe write: on " + date + " at 10am");
        }
        story.set(story.meetingFact(), "schedule.start", date + " at " + from);
        if (to != null) {
            story.set(story.meetingFact(), "schedule.end", date + " at " + to);
        }
    }

    /** And the meeting was held. */
    @Given("^" + MEETING + " (?:is|was|has been) (held|cancelled|only proposed)$")
    public void meetingIs(@Nullable String label, String status) {
        story.meeting(label).put("status", status.replace("only ", "").toUpperCase(Locale.ROOT));
    }

    /** And the meeting was booked on 15 May 2026 at 9am. */
    @Given("^" + MEETING + " was booked " + WHEN + "$")
    public void meetingWasBooked(@Nullable String label, String when) {
        story.meeting(label).put("status", "BOOKED");
        story.set(story.meetingFact(), "schedule.bookedAt", when);
    }

    /** And the meeting was moved from Tuesday 2 June 2026 at 10am. */
    @Given("^" + MEETING + " was moved from (" + PlainTimes.DATE + " at " + PlainTimes.TIME + ")$")
    public void meetingWasMoved(@Nullable String label, String from) {
        Map<String, Object> schedule = CaseTree.object(story.meeting(label), "schedule");
        int next = CaseTree.facts(schedule, "formerSlots").size() + 1;
        story.set(story.meetingFact(), "schedule.formerSlots[" + next + "].start", from);
    }

    /** And the meeting really ran from 10am to 12:05pm. */
    @Given("^" + MEETING + " really ran from (" + PlainTimes.TIME + ") to (" + PlainTimes.TIME + ")$")
    public void meetingRan(@Nullable String label, String from, String to) {
        story.meeting(label);
        story.set(story.meetingFact(), "schedule.actual.start", "on the day of the meeting at " + from);
        story.set(story.meetingFact(), "schedule.actual.end", "on the day of the meeting at " + to);
    }

    /** And people may take part online, by telephone or face to face. */
    @Given("^people may take part (.+)$")
    public void peopleMayTakePart(String modes) {
        List<String> names = Arrays.stream(modes.replace(" or ", ", ").split(","))
                .map(mode -> Names.constant(Mode.class, mode.strip().replaceFirst("^by ", "")))
                .toList();
        Story.putIds(story.meeting(), "modesOffered", names);
    }

    /** And the recorded reason for not offering telephone is "The hall has no telephone.". */
    @Given("^the recorded reason for (?:not offering )?(.+) is \"(.*)\"$")
    public void reasonIsRecorded(String what, String text) {
        String key = Names.find(Arrays.stream(Mode.values()).map(Mode::name).toList(), what)
                .orElse(what);
        story.set(story.meetingFact(), "reasons." + key + ".text", "\"" + text + "\"");
    }

    /** And the meeting has papers DOC-1 and DOC-2. */
    @Given("^" + MEETING + " has (no papers|papers? .+)$")
    public void meetingHasPapers(@Nullable String label, String papers) {
        List<String> ids = papers.equals("no papers") ? List.of() : Names.items(papers.replaceFirst("^papers? ", ""));
        Story.putIds(story.meeting(label), "documentIds", ids);
    }

    /** And the agenda has an item of kind decision about decision D1. */
    @Given("^the agenda has (?:no items|an item of kind ([a-z ]+?)(?: about decision " + ONE + ")?)$")
    public void agendaHasItem(@Nullable String kind, @Nullable String decision) {
        int next = CaseTree.facts(story.meeting(), "agenda").size() + 1;
        if (kind != null) {
            story.set(story.meetingFact(), "agenda[" + next + "].kind", kind);
        }
        if (decision != null) {
            story.set(story.meetingFact(), "agenda[" + next + "].decisionId", decision);
        }
    }

    /** And the notes were written up the day after the meeting. */
    @Given("^the notes were written up " + WHEN + "$")
    public void notesWereWritten(String when) {
        story.set(story.meetingFact(), "followUp.notesRecordedAt", when);
    }

    /** And people were promised to hear back by 23 June 2026. */
    @Given("^people were promised to hear back by (.+)$")
    public void hearBackBy(String date) {
        story.set(story.meetingFact(), "followUp.feedbackDue", date);
    }

    // People

    /** Given P3 is a young person. */
    @Given("^" + ONE + " is an? ((?:" + GroupNoun.ONE + ")(?: and an? (?:" + GroupNoun.ONE + "))*)$")
    public void personIs(String label, String nouns) {
        Map<String, Object> person =
                story.tree().find("people", label).orElseGet(() -> story.tree().add("people", label));
        List<String> groups = new ArrayList<>();
        for (String noun : nouns.split(" and an? ")) {
            List<String> more = GroupNoun.of(noun).groups();
            if (more == null) {
                person.remove("groups");
                return;
            }
            groups.addAll(more);
        }
        Story.putIds(person, "groups", groups);
    }

    /** And P1 and P2 attended. */
    @Given("^(.+) (attended|sent apologies|was absent|were absent)$")
    public void attendance(String who, String what) {
        String attendance = switch (what) {
            case "attended" -> "ATTENDED";
            case "sent apologies" -> "APOLOGIES";
            default -> "ABSENT";
        };
        people(who).forEach(id -> story.people().part(id).put("attendance", attendance));
    }

    /** And P1 was invited as a parent. */
    @Given("^(.+) (?:was|were) invited as an? (" + GroupNoun.ONE + ")$")
    public void invitedAs(String who, String noun) {
        List<String> groups = GroupNoun.of(noun).groups();
        if (groups == null || groups.isEmpty()) {
            throw new ScenarioException("Nobody is invited as a " + noun + ". Maybe leave this sentence out.");
        }
        people(who).forEach(id -> story.people().part(id).put("capacity", groups.get(0)));
    }

    /** And everyone was asked what support they need 10 days before the meeting. */
    @Given("^(.+) (?:was|were) asked what support they need " + WHEN + "$")
    public void askedAboutSupport(String who, String when) {
        people(who).forEach(id -> story.set(story.part(id), "supportAskedAt", when));
    }

    /** And P1 agreed to short notice on 5 June 2026. */
    @Given("^(.+) agreed to short notice " + WHEN + "$")
    public void agreedToShortNotice(String who, String when) {
        people(who).forEach(id -> story.set(story.part(id), "noticeWaivedAt", when));
    }

    /** And P1 needs easy read or large print. */
    @Given("^((?:(?! asked ).)+) needs? (no special format|[a-z ,]+)$")
    public void needsFormats(String who, String formats) {
        String value = formats.equals("no special format") ? "none" : formats.replace(" or ", ", ");
        people(who).forEach(id -> story.set(story.fact(id), "formatsNeeded", value));
    }

    /** And P1 cannot come on Mondays and Fridays from 8:30am to 9:15am because of the school run. */
    @Given("^(.+) cannot come on ((?:[A-Z][a-z]+days?(?:, | and )?)+) from (" + PlainTimes.TIME + ") to ("
            + PlainTimes.TIME + ")(?: because of (?:an? |the )?(.+))?$")
    public void cannotCome(String who, String days, String from, String to, @Nullable String reason) {
        for (String id : people(who)) {
            Fact person = story.fact(id);
            String time = "unavailability["
                    + (CaseTree.facts(person.node(), "unavailability").size() + 1) + "].";
            story.set(person, time + "days", days.replace("days", "day"));
            story.set(person, time + "from", from);
            story.set(person, time + "to", to);
            if (reason != null) {
                story.set(person, time + "reason", reason);
            }
        }
    }

    /** And P2 can come at any time. */
    @Given("^(.+) can come at any time$")
    public void canCome(String who) {
        people(who)
                .forEach(id ->
                        CaseTree.facts(story.fact(id).node(), "unavailability").clear());
    }

    /** And P1 gave permission to share what is known about them with P2 on 1 May 2026. */
    @Given("^(.+) gave permission to share what is known about them with (.+?) " + WHEN + "$")
    public void gavePermission(String who, String with, String when) {
        for (String id : people(who)) {
            Fact person = story.fact(id);
            String consent =
                    "consents[" + (CaseTree.facts(person.node(), "consents").size() + 1) + "].";
            story.set(person, consent + "givenById", id);
            story.set(person, consent + "givenAt", when);
            Map<String, Object> added =
                    CaseTree.facts(person.node(), "consents").get(consentIndex(consent));
            Story.putIds(added, "recipients", people(with));
        }
    }

    private static int consentIndex(String consent) {
        return Integer.parseInt(consent.replaceAll("\\D", "")) - 1;
    }

    /** And P1 took that permission back on 2 June 2026. */
    @Given("^(.+) took that permission back " + WHEN + "$")
    public void tookPermissionBack(String who, String when) {
        for (String id : people(who)) {
            Fact person = story.fact(id);
            int last = CaseTree.facts(person.node(), "consents").size();
            story.set(person, "consents[" + last + "].withdrawnAt", when);
        }
    }

    /** And P1 gave no permission to share what is known about them. */
    @Given("^(.+) gave no permission to share what is known about them$")
    public void gaveNoPermission(String who) {
        people(who)
                .forEach(id -> CaseTree.facts(story.fact(id).node(), "consents").clear());
    }

    private List<String> people(String who) {
        List<String> ids = story.people().find(who);
        if (ids.isEmpty()) {
            throw new ScenarioException(
                    "There is nobody who is meant by '" + who + "'. Maybe leave this sentence out.");
        }
        return ids;
    }

    // Notices

    /** And the agenda was sent to everyone 7 days before the meeting. */
    @Given("^(?:an? |the )?" + NOTICE + " (?:was|were) sent(?: to (.+?))?(?: " + WHEN + ")?$")
    public void noticeWasSent(String noun, @Nullable String label, @Nullable String to, @Nullable String when) {
        Fact notice = story.newFact("notices", label, "N");
        Notices.setKind(notice.node(), noun);
        if (to != null) {
            Story.putIds(notice.node(), "recipients", story.people().find(to));
        }
        if (when != null) {
            story.set(notice, "sentAt", when);
        }
        if (noun.equals("papers") && story.meeting().containsKey("documentIds")) {
            List<Object> papers = Nodes.values(story.meeting().get("documentIds"));
            notice.node().put("documentIds", new ArrayList<>(papers));
        }
    }

    /** And the agenda is offered in easy read and plain text. */
    @Given("^(?:the )?" + NOTICE + " (?:is|are|was|were) offered in (.+)$")
    public void noticeIsOfferedIn(String noun, @Nullable String label, String formats) {
        story.set(story.notice(noun, label), "formats", formats);
    }

    /** And the agenda carries papers DOC-1 and DOC-2. */
    @Given("^(?:the )?" + NOTICE + " (?:carries|carry) papers? (.+)$")
    public void noticeCarries(String noun, @Nullable String label, String papers) {
        story.set(story.notice(noun, label), "documentIds", papers);
    }

    /** And the agenda says "We meet on Tuesday.". */
    @Given("^(?:the )?" + NOTICE + " (?:says|say) \"(.*)\"$")
    public void noticeSays(String noun, @Nullable String label, String text) {
        story.set(story.notice(noun, label), "text", "\"" + text + "\"");
    }

    /** And the agenda says: (with the text below, between three quotation marks). */
    @Given("^(?:the )?" + NOTICE + " (?:says|say):$")
    public void noticeSaysBelow(String noun, @Nullable String label, String text) {
        story.set(story.notice(noun, label), "text", "\"" + text + "\"");
    }

    /** And the invitation states the purpose "To agree the plan". */
    @Given("^(?:the )?" + NOTICE + " (?:states|state) the ([a-z -]+) \"(.*)\"$")
    public void noticeStates(String noun, @Nullable String label, String topic, String text) {
        story.set(story.notice(noun, label), "statements." + topic, "\"" + text + "\"");
    }

    /** And the invitation names 9 June 2026 at 10am as the start. */
    @Given("^(?:the )?" + NOTICE + " (?:names|name) (.+) as the start$")
    public void noticeNamesStart(String noun, @Nullable String label, String when) {
        String phrase = when.equals("the present date") ? "when the meeting starts" : when;
        story.set(story.notice(noun, label), "statedStart", phrase);
    }

    /** And the notes hold information about P1. */
    @Given("^(?:the )?" + NOTICE + " (?:holds|hold) (?:personal )?information about (.+)$")
    public void noticeIsAbout(String noun, @Nullable String label, String who) {
        Story.putIds(
                story.notice(noun, label).node(), "aboutIds", story.people().find(who));
    }

    /** And the agenda is version 2, with a change that matters. */
    @Given("^(?:the )?" + NOTICE + " (?:is|are) version (\\d+)(?:, with (a|no) change that matters)?$")
    public void noticeIsVersion(String noun, @Nullable String label, String version, @Nullable String change) {
        Fact notice = story.notice(noun, label);
        story.set(notice, "version", version);
        if (change != null) {
            story.set(notice, "material", change.equals("a") ? "yes" : "no");
        }
    }

    // Actions, decisions, views and answers

    /** Given an action A1 for P2 that concerns P1, due by 30 June 2026. */
    @Given("^an action(?: " + ONE + ")?(?: for (.+?))?(?: that concerns (.+?))?,?(?: due by (.+))?$")
    public void anAction(
            @Nullable String label, @Nullable String owners, @Nullable String concerned, @Nullable String due) {
        Fact action = story.newFact("actions", label, "A");
        action.node().put("status", ActionStatus.OPEN.name());
        CaseTree.facts(action.node(), "dueChanges");
        if (owners != null) {
            Story.putIds(action.node(), "ownerIds", story.people().find(owners));
        }
        if (concerned != null) {
            Story.putIds(action.node(), "concernedIds", story.people().find(concerned));
        }
        if (due != null) {
            story.set(action, "due", due);
        }
    }

    /** And the action was done on 29 June 2026. */
    @Given("^(?:the )?action(?: " + ONE + ")? (?:is|was) (done|dropped|declined|in progress|open)(?: " + WHEN + ")?$")
    public void actionIs(@Nullable String label, String status, @Nullable String when) {
        Fact action = story.last("actions", label, "action");
        story.set(action, "status", status);
        if (when != null) {
            story.set(action, status.equals("done") ? "doneAt" : "statusChangedAt", when);
        }
    }

    /** And the due date of action A1 was moved to 14 July 2026, and people were told on 25 June 2026. */
    @Given("^the due date of (?:the )?action(?: " + ONE + ")? was moved to (.+?)" + "(?:, (?:and people were told "
            + WHEN + "|but nobody was told))?$")
    public void dueDateWasMoved(@Nullable String label, String to, @Nullable String told) {
        Fact action = story.last("actions", label, "action");
        String change =
                "dueChanges[" + (CaseTree.facts(action.node(), "dueChanges").size() + 1) + "].";
        if (action.node().containsKey("due")) {
            story.set(action, change + "from", (String) action.node().get("due"));
        }
        story.set(action, change + "to", to);
        story.set(action, "due", to);
        if (told != null) {
            story.set(action, change + "publishedAt", told);
        }
    }

    /** And P1 was told on 2 July 2026 why the action was not done on time. */
    @Given("^(.+) (?:was|were) told (" + Moments.WHEN + ") why (?:the )?action(?: " + ONE
            + ")? was (?:not done|late|dropped|declined)$")
    public void toldWhy(String who, String when, @Nullable String label) {
        Fact action = story.last("actions", label, "action");
        story.set(action, "explanation.text", "\"The reason was put on record.\"");
        story.set(action, "explanation.publishedAt", when);
        Story.putIds(CaseTree.object(action.node(), "explanation"), "audience", people(who));
    }

    /** Given a final decision D1 taken by P1 and P2 on 9 June 2026 at 11am. */
    @Given("^a (final |provisional )?decision(?: " + ONE + ")?(?: taken by (.+?))?(?: " + WHEN + ")?$")
    public void aDecision(
            @Nullable String status, @Nullable String label, @Nullable String takers, @Nullable String when) {
        Fact decision = story.newFact("decisions", label, "D");
        if (status != null) {
            story.set(decision, "status", status.strip());
        }
        if (takers != null) {
            Story.putIds(decision.node(), "takerIds", story.people().find(takers));
        }
        if (when != null) {
            story.set(decision, "decidedAt", when);
        }
    }

    /** Given a view F1 from P1 about decision D1 on 10 June 2026. */
    @Given("^a (view|request|complaint|mistake)(?: " + ONE + ")?(?: from (.+?))?(?: about decision " + ONE + ")?(?: "
            + WHEN + ")?$")
    public void aView(
            String kind,
            @Nullable String label,
            @Nullable String from,
            @Nullable String decision,
            @Nullable String when) {
        Fact view = story.newFact("feedback", label, "F");
        story.set(view, "kind", kind);
        if (from != null) {
            view.node().put("fromPersonId", story.people().findOne(from));
        }
        if (decision != null) {
            view.node().put("decisionId", decision);
        }
        if (when != null) {
            story.set(view, "receivedAt", when);
        }
    }

    /** And P1 answered Q-WELCOME and Q-INCLUDED with yes on 10 June 2026. */
    @Given("^(.+?) answered (Q-[A-Z, and-]+?)(?: about " + ONE + ")? with (yes|partly|no|not sure|\"[^\"]*\")(?: "
            + WHEN + ")?$")
    public void answered(String who, String questions, @Nullable String about, String answer, @Nullable String when) {
        List<String> people = who.equals("somebody") ? List.of("") : people(who);
        for (String person : people) {
            Names.items(questions).forEach(question -> answer(person, question, about, answer, when));
        }
    }

    private void answer(String person, String question, @Nullable String about, String answer, @Nullable String when) {
        Fact one = story.newFact("attestations", null, "Q");
        if (about != null) {
            one.node().put("subjectId", story.fact(about).id());
        }
        one.node().put("questionId", question);
        if (!person.isEmpty()) {
            one.node().put("respondentId", person);
        }
        story.set(one, answer.startsWith("\"") ? "text" : "answer", answer);
        if (when != null) {
            story.set(one, "answeredAt", when);
        }
    }

    // What the council says about its records

    /** Given the council's records of notices and answers are complete. */
    @Given("^the council's records(?: of (.+))? are complete$")
    public void recordsAreComplete(@Nullable String kinds) {
        Map<String, Object> policy = CaseTree.object(story.tree().root(), "policy");
        List<String> names = kinds == null
                ? Arrays.stream(FactKind.values()).map(FactKind::name).toList()
                : Names.items(kinds).stream().map(Records::kind).toList();
        Nodes.values(policy.computeIfAbsent("coverage", field -> new ArrayList<>()))
                .addAll(names);
        names.forEach(name -> Records.listOf(name).ifPresent(story.tree()::list));
    }

    /** And no actions and decisions are on record. */
    @Given("^no (.+) (?:is|are) on record$")
    public void nothingOnRecord(String kinds) {
        Names.items(kinds.replace(" or ", ", ")).forEach(kind -> Records.empty(story, kind));
    }

    /** Given the house figure NOTES_WITHIN is 14 days. */
    @Given("^the house figure ([A-Z_]+) is (.+)$")
    public void houseFigure(String name, String amount) {
        PlainTimes.periodDuration(amount);
        story.set(story.fact("the policy"), "houseFigures." + name, amount);
    }

    /** Given AMB-01 is read as clear days. */
    @Given("^(AMB-\\d+) is read as ([A-Za-z0-9_ -]+)$")
    public void isReadAs(String ambiguity, String reading) {
        Map<String, Object> policy = CaseTree.object(story.tree().root(), "policy");
        String id = reading.toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
        CaseTree.object(policy, "interpretations").put(ambiguity, id);
    }

    /** Given the agreed acronyms are SEND and EHCP. */
    @Given("^the agreed acronyms are (.+)$")
    public void agreedAcronyms(String acronyms) {
        story.set(story.fact("the policy"), "glossary", acronyms);
    }

    /** Given the bank holidays are 25 May 2026 and 31 August 2026. */
    @Given("^the bank holidays are (.+)$")
    public void bankHolidays(String days) {
        story.set(story.fact("the policy"), "bankHolidays", days);
    }

    /** Given no bank holidays are near. */
    @Given("^no bank holidays are near$")
    public void noBankHolidays() {
        story.set(story.fact("the policy"), "bankHolidays", "none");
    }

    // Anything else, by the names of the fields

    /** And the meeting also has (with a table of fields and values below). */
    @Given("^" + FACT + " also (?:has|have)$")
    public void alsoHas(String phrase, Map<String, String> table) {
        set(story.fact(phrase), table);
    }

    /** And P1's part in the meeting also has (with a table of fields and values below). */
    @Given("^" + ONE + "'s part in " + MEETING + " also has$")
    public void partAlsoHas(String person, @Nullable String label, Map<String, String> table) {
        story.meeting(label);
        set(story.part(person), table);
    }

    /** Given there is a notice N1 with (with a table of fields and values below). */
    @Given("^there is an? (person|notice|action|decision|view|answer)(?: " + ONE + ")? with$")
    public void thereIs(String noun, @Nullable String label, Map<String, String> table) {
        set(Records.newFact(story, noun, label), table);
    }

    private void set(Fact fact, Map<String, String> table) {
        Map<String, String> rows = new LinkedHashMap<>(table);
        rows.forEach((field, value) -> {
            if (value == null) {
                throw new ScenarioException(
                        "What is the value of '" + field + "'? Maybe write: not recorded, or none.");
            }
            story.set(fact, field, value);
        });
    }

    /** And the end of the meeting is not recorded. */
    @Given("^the ([A-Za-z][\\w .\\[\\]-]*?) of " + FACT + " (?:is|are) (.+)$")
    public void fieldIs(String field, String phrase, String value) {
        story.set(story.fact(phrase), field, value);
    }

    // Checking

    /** When it is checked on 1 June 2026 at 9am. */
    @When("^it is checked " + WHEN + "$")
    public void isChecked(String when) {
        CaseFile caseFile = story.caseFile();
        Instant asOf = story.instant(when);
        trace.checked(caseFile, asOf);
        checked = new Checked(checker, caseFile, asOf);
        clause = null;
    }

    /** Then HOU-7.2a is satisfied. */
    @Then("^([A-Z]+-[A-Za-z0-9.]+) is (satisfied|violated|excused|pending|unknown|not applicable)(?: for meeting " + ONE
            + ")?$")
    public void clauseIs(String clauseId, String verdict, @Nullable String meetingId) {
        Verdict expected = Verdict.valueOf(Names.constant(Verdict.class, verdict));
        clause = clauseId;
        meeting = meetingId;
        expect((check, finding) -> check.expectVerdict(finding, expected));
        trace.reached(clauseId, expected);
    }

    /** Then HOU-7.2a is unknown because the end of the meeting is missing. */
    @Then("^([A-Z]+-[A-Za-z0-9.]+) is unknown(?: for meeting " + ONE
            + ")? because (?:the house figure |the )?([\\w .-]+?)(?: of " + FACT + ")? (?:is|are) missing$")
    public void clauseIsUnknownBecause(
            String clauseId, @Nullable String meetingId, String field, @Nullable String phrase) {
        clauseIs(clauseId, "unknown", meetingId);
        String factId = phrase == null ? null : story.fact(phrase).id();
        expect((check, finding) -> check.expectMissing(finding, field, factId));
    }

    /** And it is due by 2 June 2026. */
    @Then("^it is due by (.+)$")
    public void isDueBy(String date) {
        LocalDate due = story.moments(date).date(date);
        expect((check, finding) -> check.expectActBy(finding, due));
    }

    /** And the explanation says "6 days before". */
    @Then("^the explanation says \"(.*)\"$")
    public void explanationSays(String words) {
        expect((check, finding) -> check.expectExplanation(finding, words));
    }

    /** And it names P2 and P3. */
    @Then("^it names (.+)$")
    public void itNames(String who) {
        List<String> ids = ids(who);
        expect((check, finding) -> check.expectNamed(finding, ids));
    }

    /** And it does not name P1. */
    @Then("^it does not name (.+)$")
    public void itDoesNotName(String who) {
        List<String> ids = ids(who);
        expect((check, finding) -> check.expectNotNamed(finding, ids));
    }

    private List<String> ids(String who) {
        return Names.items(who).stream()
                .flatMap(item -> item.matches(People.LABEL) ? List.of(item).stream() : people(item).stream())
                .toList();
    }

    /** And it counts as a should. */
    @Then("^it counts as (?:an? )?(must|should|advisory)$")
    public void itCountsAs(String severity) {
        Severity expected = Severity.valueOf(severity.toUpperCase(Locale.ROOT));
        expect((check, finding) -> check.expectSeverity(finding, expected));
    }

    /** And it can be put right. */
    @Then("^it can be put right$")
    public void canBePutRight() {
        expect(Checked::expectRemedy);
    }

    /** And it cannot be put right any more. */
    @Then("^it cannot be put right any more$")
    public void cannotBePutRight() {
        expect(Checked::expectNoRemedy);
    }

    private void expect(Expectation.Test test) {
        if (checked == null) {
            throw new ScenarioException("When is it checked? Maybe write: When it is checked on 1 June 2026 at 9am");
        }
        if (clause == null) {
            throw new ScenarioException("Which clause is meant? Maybe write before: Then HOU-7.2a is violated");
        }
        Expectation expectation = new Expectation(clause, meeting, test);
        expectation.requireOf(checked);
        trace.held(expectation);
    }
}
