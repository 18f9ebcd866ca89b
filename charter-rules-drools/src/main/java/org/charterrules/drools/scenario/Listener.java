package org.charterrules.drools.scenario;

import io.cucumber.plugin.EventListener;
import io.cucumber.plugin.event.DataTableArgument;
import io.cucumber.plugin.event.DocStringArgument;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.StepArgument;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.charterrules.drools.pack.Excerpt;
import org.jspecify.annotations.Nullable;

/** Hears from Cucumber how scenarios go. */
final class Listener implements EventListener {
    private static final Set<Status> FINE = Set.of(Status.PASSED, Status.SKIPPED);

    private final Cucumber.Steps steps;
    private final Consumer<Told> each;
    private ScenarioResult.@Nullable Failure failure;

    Listener(Cucumber.Steps steps, Consumer<Told> each) {
        this.steps = steps;
        this.each = each;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, event -> failure = null);
        publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
        publisher.registerHandlerFor(TestCaseFinished.class, event -> finished(event.getTestCase(), event.getResult()));
    }

    private void stepFinished(TestStepFinished event) {
        boolean first = failure == null && !FINE.contains(event.getResult().getStatus());
        if (first && event.getTestStep() instanceof PickleStepTestStep step) {
            failure = failure(step, event.getResult());
        }
    }

    private static ScenarioResult.Failure failure(PickleStepTestStep step, Result result) {
        int line = step.getStep().getLine();
        String sentence = step.getStep().getText();
        String shown = Excerpt.of(sentence);
        if (result.getStatus() == Status.UNDEFINED) {
            Unknown unknown = Unknown.of(sentence);
            return new ScenarioResult.Failure(line, sentence, unknown.message(), "", unknown.suggestions());
        }
        Throwable error = result.getError();
        if (error instanceof Unexpected unexpected) {
            return new ScenarioResult.Failure(
                    line, sentence, unexpected.summary(), unexpected.explanation(), List.of());
        }
        String message = error instanceof ScenarioException
                ? String.valueOf(error.getMessage())
                : "'" + shown
                        + "' cannot be understood. Maybe a table or a value is missing, or there is one too many.";
        return new ScenarioResult.Failure(line, sentence, message, "", List.of());
    }

    private void finished(TestCase testCase, Result result) {
        boolean fine = result.getStatus() == Status.PASSED;
        if (!fine && failure == null) {
            failure = new ScenarioResult.Failure(0, "", "This scenario has no sentences.", "", List.of());
        }
        ScenarioResult outcome =
                new ScenarioResult(testCase.getName(), testCase.getLocation().getLine(), failure);
        each.accept(new Told(outcome, sentences(testCase), steps.trace()));
    }

    private static List<Told.Sentence> sentences(TestCase testCase) {
        List<Told.Sentence> sentences = new ArrayList<>();
        testCase.getTestSteps().forEach(step -> {
            if (step instanceof PickleStepTestStep one) {
                sentences.add(new Told.Sentence(
                        one.getStep().getLine(),
                        one.getStep().getKeyword().strip(),
                        one.getStep().getText(),
                        below(one.getStep().getArgument())));
            }
        });
        return sentences;
    }

    private static List<String> below(@Nullable StepArgument argument) {
        List<String> lines = new ArrayList<>();
        if (argument instanceof DataTableArgument table) {
            table.cells().forEach(row -> lines.add("| " + String.join(" | ", row) + " |"));
        } else if (argument instanceof DocStringArgument text) {
            lines.add("\"\"\"");
            text.getContent().lines().forEach(lines::add);
            lines.add("\"\"\"");
        }
        return lines;
    }
}
