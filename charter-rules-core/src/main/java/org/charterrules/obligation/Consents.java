package org.charterrules.obligation;

import java.time.Instant;
import java.util.List;
import org.charterrules.model.Consent;
import org.charterrules.subject.Truth;

/** Permissions to share what is known about a person. */
final class Consents {
    private Consents() {}

    /** Whether any of them is in force at an instant and covers a recipient. */
    static Truth cover(List<Consent> consents, String recipient, Instant at) {
        Truth covered = Truth.NO;
        for (Consent consent : consents) {
            covered = covered.or(inForce(consent, at).and(covers(consent, recipient)));
        }
        return covered;
    }

    private static Truth inForce(Consent consent, Instant at) {
        if (consent.withdrawnAt() != null && !consent.withdrawnAt().isAfter(at)) {
            return Truth.NO;
        }
        return consent.givenAt() == null
                ? Truth.MAYBE
                : Truth.of(!consent.givenAt().isAfter(at));
    }

    private static Truth covers(Consent consent, String recipient) {
        if (recipient.equals(consent.givenById())) {
            return Truth.YES;
        }
        Truth listed = consent.recipients() == null
                ? Truth.MAYBE
                : Truth.of(consent.recipients().contains(recipient));
        return consent.givenById() == null ? listed.or(Truth.MAYBE) : listed;
    }
}
