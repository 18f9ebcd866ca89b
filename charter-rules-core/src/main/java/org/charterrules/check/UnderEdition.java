package org.charterrules.check;

import java.time.LocalDate;
import java.util.List;
import org.charterrules.model.Meeting;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Subject;
import org.jspecify.annotations.Nullable;

/** What of a case file falls under one edition of a charter: for certain, or perhaps, because a date is not known. */
final class UnderEdition extends Scope {
    private final Scope within;
    private final Dating dating;
    private final CharterPlan edition;
    private final boolean certain;

    UnderEdition(Scope within, Dating dating, CharterPlan edition, boolean certain) {
        this.within = within;
        this.dating = dating;
        this.edition = edition;
        this.certain = certain;
    }

    private boolean isOn(@Nullable LocalDate date) {
        return date == null ? !certain : certain && edition.charter().inForce().contains(date);
    }

    @Override
    List<Meeting> meetings(CaseIndex file) {
        return within.meetings(file).stream().filter(this::fallsUnder).toList();
    }

    /** An action may have been agreed while another edition was in force than on the day of its meeting. */
    private boolean fallsUnder(Meeting meeting) {
        return isOn(dating.of(meeting)) || dating.ofActions(meeting).stream().anyMatch(this::isOn);
    }

    @Override
    List<Subject> of(Meeting meeting, List<Subject> subjects) {
        return within.of(meeting, subjects).stream()
                .filter(subject -> isOn(dating.of(subject, meeting)))
                .toList();
    }

    @Override
    boolean hasSeries() {
        return isFor(dating.days(null)) && within.hasSeries();
    }

    /** Of a meeting that falls under another edition, only what speaks of the actions that fall under this one. */
    @Override
    boolean has(Row row, PlannedClause clause) {
        return within.has(row, clause) && (isAtHome(row) || clause.speaksOfActions());
    }

    private boolean isAtHome(Row row) {
        return isFor(dating.days(row.meetingId()));
    }

    private boolean isFor(Dating.Days days) {
        return days.areCertain() == certain && days.possible().contains(edition);
    }
}
