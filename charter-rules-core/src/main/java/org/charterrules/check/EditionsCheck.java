package org.charterrules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.subject.CaseIndex;
import org.jspecify.annotations.Nullable;

/**
 * A charter with dates checked on one case file: each edition is checked on what falls under it. Where a date is not known that
 * would tell which edition counts, every edition that may is asked; if they disagree, the verdict is not known.
 */
final class EditionsCheck implements Check {
    private static final Statement DISAGREE = Statement.of("gap.editions-differ");
    private static final Statement NOT_ASKED = Statement.of("why.not-in-edition");

    private final Editions editions;
    private final CaseIndex file;
    private final List<Interpretations> readings;
    private final Dating dating;
    private final List<CharterCheck> certain;
    private final List<CharterCheck> doubtful;
    private final Map<Cell, Ruling> rulings = new LinkedHashMap<>();

    EditionsCheck(Editions editions, CaseIndex file, List<Interpretations> readings) {
        this(editions, file, readings, new Dating(editions, file), Scope.EVERYTHING);
    }

    private EditionsCheck(
            Editions editions, CaseIndex file, List<Interpretations> readings, Dating dating, Scope scope) {
        this.editions = editions;
        this.file = file;
        this.readings = List.copyOf(readings);
        this.dating = dating;
        this.certain = checks(scope, true);
        this.doubtful = dating.leaveDoubt() ? checks(scope, false) : List.of();
        scope.meetings(file).forEach(meeting -> rule(meeting.id()));
        if (scope.hasSeries()) {
            rule(null);
        }
    }

    private List<CharterCheck> checks(Scope scope, boolean areCertain) {
        List<CharterCheck> checks = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            CharterPlan plan = editions.plans().get(i);
            Scope under = new UnderEdition(scope, dating, plan, areCertain);
            checks.add(new CharterCheck(plan, file, readings.get(i), under));
        }
        return checks;
    }

    private void rule(@Nullable String meetingId) {
        for (PlannedClause clause : editions.clauses(meetingId)) {
            Cell cell = new Cell(clause.id(), meetingId);
            List<Ruling> each = new ArrayList<>();
            boolean complete = addCertain(cell, each) && addDoubtful(cell, each);
            if (complete) {
                rulings.put(cell, each.isEmpty() ? Ruling.of(notAsked(cell)) : Ruling.gravest(each));
            }
        }
    }

    /** The edition of the meeting first, then those of its actions. Tells whether nothing is wanting. */
    private boolean addCertain(Cell cell, List<Ruling> each) {
        Dating.Days days = dating.days(cell.meetingId());
        boolean complete = true;
        for (CharterCheck check : certain) {
            Voice voice = Voice.of(check, cell);
            boolean atHome = days.areCertain() && days.possible().contains(check.plan());
            if (voice != null && voice.judgement() != null) {
                each.add(atHome ? 0 : each.size(), Ruling.of(voice, voice.judgement()));
            } else if (voice != null && (atHome || voice.clause().speaksOfActions())) {
                complete = false;
            }
        }
        return complete;
    }

    /** What each edition says that may count. Tells whether nothing is wanting. */
    private boolean addDoubtful(Cell cell, List<Ruling> each) {
        Dating.Days days = dating.days(cell.meetingId());
        if (days.areCertain()) {
            return true;
        }
        List<Ruling> possible = new ArrayList<>();
        boolean someAreSilent = days.perhapsNone();
        for (CharterCheck check : doubtful) {
            Voice voice = Voice.of(check, cell);
            if (voice != null && voice.judgement() == null) {
                return false;
            }
            if (voice != null) {
                possible.add(Ruling.of(voice, voice.judgement()));
            }
            someAreSilent |= voice == null && days.possible().contains(check.plan());
        }
        if (disagree(possible, someAreSilent)) {
            each.add(Ruling.of(disagreement(cell)));
        } else if (!possible.isEmpty()) {
            each.add(Ruling.gravest(possible));
        }
        return true;
    }

    /** An edition that does not ask for something says that it does not apply. */
    private static boolean disagree(List<Ruling> possible, boolean someAreSilent) {
        Set<Verdict> verdicts = new LinkedHashSet<>(someAreSilent ? Set.of(Verdict.NOT_APPLICABLE) : Set.of());
        possible.forEach(one -> verdicts.add(one.judgement().verdict()));
        return verdicts.size() > 1;
    }

    private Judgement disagreement(Cell cell) {
        return Judgement.of(Verdict.UNKNOWN)
                .addGap(DISAGREE)
                .missing(dating.missing(cell.meetingId()))
                .build();
    }

    private Judgement notAsked(Cell cell) {
        Dating.Days days = dating.days(cell.meetingId());
        return Judgement.notApplicable(
                days.possible().isEmpty() && days.date() != null
                        ? Statement.of("why.no-edition", days.date())
                        : NOT_ASKED);
    }

    @Override
    public Charter charter() {
        return editions.charter();
    }

    /** An edition that may count, or may not, lays no obligation on anybody for certain. */
    @Override
    public List<Binding<?>> bindings() {
        List<Binding<?>> all = new ArrayList<>();
        certain.forEach(check -> all.addAll(check.bindings()));
        return all;
    }

    @Override
    public List<RuleError> errors() {
        Set<RuleError> errors = new LinkedHashSet<>();
        certain.forEach(check -> errors.addAll(check.errors()));
        doubtful.forEach(check -> errors.addAll(check.errors()));
        return List.copyOf(errors);
    }

    @Override
    public @Nullable Judgement judgement(Cell cell) {
        Ruling ruling = rulings.get(cell);
        return ruling == null ? null : ruling.judgement();
    }

    @Override
    public Map<Cell, Judgement> judgements() {
        Map<Cell, Judgement> all = new HashMap<>();
        rulings.forEach((cell, ruling) -> all.put(cell, ruling.judgement()));
        return all;
    }

    @Override
    public boolean differs(LocalDate one, LocalDate other) {
        return editions.on(one) != editions.on(other);
    }

    @Override
    public boolean mayHangOn(Ambiguity ambiguity, Cell cell) {
        return true;
    }

    @Override
    public @Nullable Judgement under(Reading alternative, Cell cell) {
        List<Interpretations> others =
                readings.stream().map(one -> one.with(alternative)).toList();
        return new EditionsCheck(editions, file, others, dating, Scope.ofCell(cell)).judgement(cell);
    }

    @Override
    public Check again(CaseIndex after, @Nullable Touched touched) {
        List<CharterCheck> all = new ArrayList<>(certain);
        all.addAll(doubtful);
        return new EditionsCheck(
                editions, after, readings, new Dating(editions, after), Scope.ofMeetings(all, touched));
    }

    @Override
    public void addFindings(List<Finding> findings, WhatIf whatIf) {
        rulings.forEach((cell, ruling) -> findings.add(finding(cell, ruling, whatIf)));
    }

    private Finding finding(Cell cell, Ruling ruling, WhatIf whatIf) {
        boolean isMute = ruling.voices().isEmpty();
        List<CharterPlan> plans = isMute ? dating.days(cell.meetingId()).possible() : ruling.plans();
        PlannedClause clause = isMute ? newest(cell) : ruling.voices().get(0).clause();
        CharterPlan first = plans.isEmpty() ? editions.plans().get(0) : plans.get(0);
        Interpretations reading = readings.get(editions.plans().indexOf(first));
        return new Finding(
                plans.size() == 1 ? first.charter() : editions.charter(),
                clause.clause(),
                cell.meetingId(),
                clause.severity(reading),
                ruling.judgement(),
                ruling.refs(clause),
                new RulingInsight(this, reading, cell, ruling, whatIf),
                plans.stream().map(CharterPlan::charter).toList());
    }

    private PlannedClause newest(Cell cell) {
        return editions.clauses(cell.meetingId()).stream()
                .filter(clause -> clause.id().equals(cell.clauseId()))
                .findFirst()
                .orElseThrow();
    }
}
