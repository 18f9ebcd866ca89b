package org.charterrules.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.charterrules.finding.Verdict;

/** The clauses about how meetings are prepared, and how people take part and are thanked. */
final class Preparation {
    /** Clauses about the whole series. */
    static final Map<String, Function<Facts, Verdict>> SERIES = Map.of(
            "OH-M4b", TakingPart::besidesAttending,
            "OH-A1a", TakingPart::faceToFace,
            "OH-A1c", TakingPart::online);

    private Preparation() {}

    static Map<String, Clause> clauses() {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        clauses.put("HOU-3.1a", Advance::told);
        clauses.put("LAN-C5b", Advance::read);
        clauses.put("HIL-B3b", Advance::information);
        clauses.put("HOU-7.2b", Clashes::parents);
        clauses.put("HS-C11a", Clashes::meetings);
        clauses.put("HS-C11b", Clashes::consultations);
        clauses.put("LAN-A7a", Clashes::weighedForAll);
        clauses.put("HIL-A5a", Clashes::flexible);
        clauses.put("HS-C12a", Places::accessible);
        clauses.put("OH-A1b", Places::suits);
        clauses.put("OH-M3b", Places::suits);
        clauses.put("LAN-A7b", Places::weighed);
        clauses.put("HIL-A5b", Places::flexible);
        clauses.put("LAN-A7c", TakingPart::modesWeighed);
        clauses.put("HOU-1.2b", TakingPart::modesOrRoutes);
        clauses.put("HOU-3.2", TakingPart::feedbackRoutes);
        clauses.put("HIL-B6d", Formats::usable);
        clauses.put("HIL-B6b", Forms::severalWays);
        clauses.put("HIL-E5b", Formats::usableToProfessionals);
        clauses.put("HOU-8.2a", Forms::easyRead);
        clauses.put("HS-C15a", PlainWords::noJargon);
        clauses.put("OH-A4a", PlainWords::plain);
        clauses.put("OH-A4b", PlainWords::hardIdeas);
        clauses.put("OH-M3d", PlainWords::plain);
        clauses.put("OH-M1", PlainWords::plainerWord);
        clauses.put("HOU-3.1b", PlainWords::plain);
        clauses.put("HOU-2.2", PlainWords::plainContext);
        clauses.put("HIL-B6c", PlainWords::plain);
        clauses.put("HIL-E5a", PlainWords::plainToProfessionals);
        clauses.put("LAN-B1a", PlainWords::plain);
        clauses.put("HS-C10b", Topics::purposeForFamilies);
        clauses.put("LAN-A5", Topics::purpose);
        clauses.put("LAN-A6", Topics::commitment);
        clauses.put("LAN-C2a", Topics::influenceWhere);
        clauses.put("LAN-C2b", Topics::influenceHow);
        clauses.put("LAN-D4", Topics::decisionMethod);
        clauses.put("HIL-C1a", Topics::whatToExpect);
        clauses.put("HIL-C6c", Topics::expectations);
        clauses.put("HIL-C6a", Topics::whoComes);
        clauses.put("HOU-2.1a", Topics::context);
        clauses.put("OH-K3", Topics::agendaItems);
        clauses.put("OH-V4b", Topics::openDiscussion);
        clauses.put("LAN-A4a", Topics::introduced);
        clauses.put("OH-A2a", Topics::roles);
        clauses.put("HIL-C6b", Topics::rolesAmongSeveral);
        clauses.put("LAN-A4b", Topics::rolesOrIntroduced);
        clauses.put("HS-C9", Needs::helped);
        clauses.put("HS-C1b", Needs::subjectsAsked);
        clauses.put("LAN-C7a", Needs::preferencesAsked);
        clauses.put("LAN-C7b", Needs::adapted);
        clauses.put("LAN-D2", Needs::briefed);
        clauses.put("OH-V3a", Needs::answered);
        clauses.put("HIL-A5c", Needs::answered);
        clauses.put("HIL-A3", Voices::families);
        clauses.put("HIL-A4", TakingPart::severalRoutes);
        clauses.put("HIL-D6", Voices::withoutSpeech);
        clauses.put("OH-M3a", TakingPart::routes);
        clauses.put("HS-V4", Voices::subjectsHeard);
        clauses.put("HS-C1a", Voices::subjectsInvited);
        clauses.put("OH-L6b", Thanks::offered);
        clauses.put("HOU-10.1", Thanks::acknowledged);
        clauses.put("HS-S2a", Parity::sameTime);
        clauses.put("HS-C17", Parity::early);
        return clauses;
    }
}
