package org.charterrules.drools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.drools.pack.PackFiles;
import org.charterrules.drools.pack.Problems;
import org.threeten.extra.LocalDateRange;

/** Reads the files of a pack and finds everything that is wrong with them: edition by edition, the oldest first. */
final class PackLint {
    private final PackFiles files;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final List<EditionLint> editions = new ArrayList<>();

    private PackLint(PackFiles files, Vocabulary vocabulary, Problems problems) {
        this.files = files;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    static PackLint of(Path folderOrZip, Trust trust) {
        Problems problems = new Problems();
        return of(trust.read(folderOrZip, problems), trust, problems);
    }

    /** Lints files that have been read; what was wrong with reading them is among the problems already. */
    static PackLint of(PackFiles files, Trust trust, Problems problems) {
        PackLint lint = new PackLint(files, trust.vocabulary(), problems);
        lint.lint();
        return lint;
    }

    private void lint() {
        EditionLint former = null;
        boolean isOneUnread = !files.editions().stream().allMatch(this::canBeRead);
        for (String folder : inOrder()) {
            former = EditionLint.of(files, folder, former, isOneUnread, vocabulary, problems);
            editions.add(former);
        }
        EditionsLint.compare(editions, problems);
    }

    private boolean canBeRead(String folder) {
        return files.charter(folder)
                .filter(text -> CharterYaml.canBeRead(folder + PackFiles.CHARTER, text))
                .isPresent();
    }

    private List<String> inOrder() {
        Map<String, LocalDateRange> days = new HashMap<>();
        for (String folder : files.editions()) {
            days.put(
                    folder,
                    files.charter(folder)
                            .map(text -> CharterYaml.daysIn(folder + PackFiles.CHARTER, text))
                            .orElse(LocalDateRange.ALL));
        }
        return files.editions().stream()
                .sorted(Comparator.comparing(folder -> days.get(folder).getStart()))
                .toList();
    }

    List<LintProblem> problems() {
        return problems.sorted();
    }

    boolean haveError() {
        return problems.haveError();
    }

    PackFiles files() {
        return files;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The editions, the oldest first. */
    List<EditionLint> editions() {
        return editions;
    }
}
