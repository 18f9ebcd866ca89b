package org.charterrules.oracle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.charterrules.finding.Verdict;

/** The clauses on reach, changes, invitations, actions, feedback, decisions and rhythm, and those tested by asking. */
final class Further {
    /** What a row of the register says of the whole series. */
    private interface SeriesClause {
        Verdict judge(Facts facts);
    }

    private Further() {}

    static Map<String, Clause> clauses() {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        clauses.put("HOU-3.1c", Reach::everythingSent);
        clauses.put("LAN-C5a", Reach::informationNeeded);
        clauses.put("HS-C16b", Reach::directlyOrThroughBody);
        clauses.put("HS-C2", Reach::agenciesGetNotes);
        clauses.put("LAN-B9a", Reach::thoseWhoNeedToKnow);
        clauses.put("HIL-B3a", Changes::noticesAgree);
        clauses.put("HOU-2.1b", Changes::changesTold);
        clauses.put("HOU-4.4a", Invitations::familiesOrYoung);
        clauses.put("HOU-5.1b", Invitations::rarelyHeard);
        clauses.put("HOU-6.2a", Invitations::manyKinds);
        clauses.put("LAN-F1a", Invitations::livedExperience);
        clauses.put("LAN-C3", Invitations::policyPartners);
        clauses.put("LAN-A3", Invitations::thoughtThroughFromTheStart);
        clauses.put("HS-S1", Invitations::mirrorsFamiliesAndServices);
        clauses.put("HS-S2b", Invitations::familiesAtEveryLevel);
        clauses.put("HIL-E1", Invitations::rightPeople);
        clauses.put("HIL-E4b", Invitations::acrossAgencies);
        clauses.put("HIL-D8", Agreements::notDroppedInSilence);
        clauses.put("OH-K1c", Agreements::namedInNotes);
        clauses.put("OH-K1d", Agreements::byWhen);
        clauses.put("HIL-C3b", Agreements::timescaleKnown);
        clauses.put("LAN-B4a", Agreements::realistic);
        clauses.put("OH-B3c", Agreements::keepable);
        clauses.put("HOU-5.3b", Agreements::freelyTakenOn);
        clauses.put("HIL-D1a", Agreements::agreedBetweenParties);
        clauses.put("HIL-E2a", Agreements::outcomesSettledJointly);
        clauses.put("LAN-D3c", Agreements::goalsInCommon);
        clauses.put("HIL-B5b", Updates::keptPosted);
        clauses.put("HIL-C3a", Updates::regularly);
        clauses.put("OH-M7a", Updates::toldOfAgreed);
        clauses.put("OH-M7b", Updates::howFar);
        clauses.put("OH-K2a", Updates::toldDone);
        clauses.put("LAN-B4b", Updates::reported);
        clauses.put("HIL-A6a", Answers::leadsToSomething);
        clauses.put("HIL-A6b", Answers::toldOutcome);
        clauses.put("HIL-C4a", Answers::youSaidWeDid);
        clauses.put("HIL-C7b", Answers::putRight);
        clauses.put("LAN-B5a", Answers::prompt);
        clauses.put("LAN-B5b", Answers::reasoned);
        clauses.put("OH-B3b", Answers::refusalExplained);
        clauses.put("HS-X3b", Answers::weighedFirst);
        clauses.put("HOU-4.3", Reflections::evaluated);
        clauses.put("HS-W1a", Reflections::askedWhetherCoProduction);
        clauses.put("LAN-C6a", Reflections::askedWhoIsMissing);
        clauses.put("LAN-C6b", Reflections::soughtOut);
        clauses.put("LAN-C6c", Reflections::givenAWay);
        clauses.put("HIL-B5a", Reflections::reviewedNext);
        clauses.put("HIL-C1b", Reflections::openActionsGoneThrough);
        clauses.put("LAN-B6b", Reflections::openActionsGoneThrough);
        clauses.put("HOU-4.1a", Reflections::lessonsTakenUp);
        clauses.put("HS-C5a", Takers::jointOnServices);
        clauses.put("HS-C5b", Takers::jointOnMonitoring);
        clauses.put("HS-C6", Takers::changesAgreed);
        clauses.put("LAN-F1c", Takers::shared);
        clauses.put("OH-P3d", Takers::jointly);
        clauses.put("OH-C1c", Takers::priorities);
        clauses.put("OH-L8a", Takers::bigDecisions);
        clauses.put("HS-X1", Takers::honestLabel);
        clauses.putAll(Asked.clauses());
        return clauses;
    }

    private static Map<String, SeriesClause> seriesClauses() {
        Map<String, SeriesClause> clauses = new LinkedHashMap<>();
        clauses.put("HS-G3", Invitations::planTogether);
        clauses.put("HS-C4", Invitations::firstToLast);
        clauses.put("OH-D2a", Invitations::peopleInCare);
        clauses.put("OH-D2b", Invitations::services);
        clauses.put("OH-D2c", Invitations::community);
        clauses.put("HIL-B6a", Rhythm::informed);
        clauses.put("HOU-3.4a", Rhythm::meets);
        clauses.put("LAN-F2", Rhythm::stay);
        return clauses;
    }

    /** One verdict for each clause on the whole series, under no meeting's id. */
    static Map<String, Map<String, Verdict>> series(Facts facts) {
        Map<String, Map<String, Verdict>> verdicts = new LinkedHashMap<>();
        seriesClauses().forEach((id, clause) -> verdicts.put(id, Collections.singletonMap(null, clause.judge(facts))));
        return verdicts;
    }
}
