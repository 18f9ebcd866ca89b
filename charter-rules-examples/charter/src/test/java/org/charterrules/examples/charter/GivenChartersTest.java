package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.charterrules.charter.Charter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command reads the name of a charter alike, whatever folders there are. */
class GivenChartersTest {
    private static final String SHIPPED = "hounslow-send";

    @TempDir
    private Path temp;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private GivenCharters given() {
        Screen screen = new Screen(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                messages,
                new Terminal(false, false, name -> null));
        return new GivenCharters(screen, temp);
    }

    private String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    private Path write(String name) {
        Path folder = temp.resolve(name);
        assertThat(Cli.run("new", folder).exitCode()).isZero();
        return folder;
    }

    /** What a command that runs scenarios, one that compares and one that checks takes the name for. */
    private List<Charter> meantBy(String name) {
        return List.of(
                given().pack(name).charter(),
                given().packs(List.of(name))[0].charter(),
                given().checker(name).charters().get(0));
    }

    private void assertShipped(String name) {
        assertThat(meantBy(name))
                .allSatisfy(charter -> assertThat(charter.clause("HOU-7.2a")).isPresent());
    }

    private void assertFolder(String name) {
        assertThat(meantBy(name))
                .allSatisfy(charter -> assertThat(charter.clause("MY-1")).isPresent());
    }

    @Test
    void the_name_of_a_charter_that_comes_with_the_program_is_that_charter() {
        assertShipped(SHIPPED);
        assertThat(messages()).isEmpty();
    }

    @Test
    void any_other_name_is_a_folder() {
        write("my-charter");

        assertFolder("my-charter");
        assertThat(messages()).isEmpty();
    }

    @Test
    void a_name_that_is_both_is_the_charter_and_what_means_the_folder_is_said() {
        write(SHIPPED);

        assertShipped(SHIPPED);
        assertThat(messages().lines())
                .hasSize(3)
                .containsOnly("charter: 'hounslow-send' is read as the charter that comes with the program."
                        + " Write './hounslow-send' for the folder of that name.");
    }

    @Test
    void what_begins_with_a_dot_or_has_a_slash_is_a_folder() {
        Path folder = write(SHIPPED);

        assertFolder("./" + SHIPPED);
        assertFolder(folder.toString());
        assertThat(messages()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_never_taken_for_a_charter() {
        assertThatThrownBy(() -> given().pack("./" + SHIPPED))
                .isInstanceOf(BadInput.class)
                .hasMessage("charter: There is no folder or zip file './hounslow-send'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "my\0charter", "./\0"})
    void what_can_be_no_name_is_said_to_be_none(String name) {
        assertThatThrownBy(() -> given().checker(name))
                .isInstanceOf(BadInput.class)
                .hasMessage("charter: '" + name + "' cannot be the name of a charter, a folder or a zip file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "coverage", "list"})
    void a_command_says_so_instead_of_failing_itself(String command) {
        Cli.Result result = Cli.run(command, "my\0charter");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("cannot be the name of a charter, a folder or a zip file.");
    }
}
