package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

class CommandsTest {
    private static final List<Class<?>> ALL = Commands.neededFor();

    static Stream<String> names() {
        return ALL.stream().map(CommandsTest::name);
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    @Test
    void a_command_is_set_up_alone_by_the_name_that_it_gives_itself() {
        assertThat(ALL)
                .doesNotHaveDuplicates()
                .allSatisfy(command ->
                        assertThat(Commands.neededFor(name(command), "--help")).containsExactly(command));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "--help", "--stacktrace", "@arguments", "CHECK", "chek", "--"})
    void any_other_word_needs_them_all(String first) {
        assertThat(Commands.neededFor(first, "check")).isEqualTo(ALL);
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_help_of_a_command_is_the_same_alone_and_among_all(String name) {
        String alone = Cli.run(name, "--help").out();
        assertThat(alone).startsWith("Usage: charter " + name);
        assertThat(Cli.run("--stacktrace", name, "--help").out()).isEqualTo(alone);
    }

    @Test
    void the_help_lists_every_command_in_its_order() {
        String help = Cli.run("--help").out();
        String list = help.substring(help.indexOf("Commands:"));
        assertThat(list).containsSubsequence(names().map(name -> "\n  " + name).toList());
    }

    @Test
    void a_mistyped_command_brings_the_nearest() {
        Cli.Result result = Cli.run("chek");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("Maybe you meant: check");
    }
}
