package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.charterrules.charter.Interpretations;
import org.charterrules.check.Binding;
import org.charterrules.check.CharterRules;
import org.charterrules.finding.FactType;
import org.charterrules.model.Meeting;
import org.charterrules.oracle.CaseFiles;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Subject;
import org.junit.jupiter.api.Test;

/** What one check leaves behind in a session of the engine must never show in the next. */
class SessionReuseTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 300;
    private final List<CharterRules> charters = ShippedRules.all();
    private final List<List<Subject>> meetings =
            CaseFiles.sample(5L, 40).map(SessionReuseTest::subjects).toList();

    private static List<Subject> subjects(CaseFiles.Case one) {
        CaseIndex file = new CaseIndex(one.caseFile(), one.asOf());
        return file.meetings().stream()
                .<Subject>map(meeting -> new MeetingSubject(file, Interpretations.DEFAULTS, meeting))
                .toList();
    }

    /** Meetings of which the last makes every rule that asks about people fail. */
    @SuppressWarnings("NullAway")
    private static List<Subject> failing(List<Subject> subjects) {
        List<Subject> failing = new ArrayList<>(subjects);
        Meeting meeting = ((MeetingSubject) subjects.get(0)).meeting();
        failing.add(new MeetingSubject(null, null, meeting));
        return failing;
    }

    @Test
    void a_rule_that_throws_in_the_middle_leaves_nothing_for_the_next_check() {
        for (CharterRules charter : charters) {
            List<Subject> good = meetings.get(0);
            List<String> expected = bound(charter, good);

            Throwable failure = catchThrowable(() -> charter.bind(failing(meetings.get(1))));

            assertThat(failure).as(charter.charter().id()).isNotNull();
            assertThat(bound(charter, good)).isEqualTo(expected);
        }
    }

    @Test
    void a_check_binds_none_but_its_own_subjects() {
        for (CharterRules charter : charters) {
            for (List<Subject> subjects : meetings) {
                assertThat(charter.bind(subjects))
                        .allSatisfy(binding -> assertThat(subjects).anyMatch(subject -> subject == binding.subject()));
            }
        }
    }

    @Test
    void eight_threads_with_mixed_charters_and_failures_bind_what_one_thread_binds() throws Exception {
        List<Callable<List<String>>> tasks = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            CharterRules charter = charters.get(i % charters.size());
            List<Subject> subjects = meetings.get(i % meetings.size());
            boolean fails = i % 7 == 0;
            expected.add(bound(charter, subjects));
            tasks.add(() -> {
                if (fails) {
                    catchThrowable(() -> charter.bind(failing(subjects)));
                }
                return bound(charter, subjects);
            });
        }
        assertThat(together(tasks)).isEqualTo(expected);
    }

    private static List<List<String>> together(List<Callable<List<String>>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<List<String>> results = new ArrayList<>();
            for (Future<List<String>> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> bound(CharterRules charter, List<Subject> subjects) {
        List<String> bound = new ArrayList<>();
        for (Binding<?> binding : charter.bind(subjects)) {
            assertThat(binding.rule().about()).isEqualTo(FactType.MEETING);
            bound.add(binding.rule().ref().name() + " " + binding.subject().id() + " " + binding.obligation());
        }
        bound.sort(null);
        return bound;
    }
}
