package org.charterrules.examples.charter;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.charterrules.drools.NewRulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a rule pack to start from. */
@Command(
        name = "new",
        description = "Writes a small charter of your own that works, with notes that say what to change.",
        footer = {"", "Examples:", "  charter new my-charter", "  charter lint my-charter"})
final class NewCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(
            paramLabel = "NAME",
            description = "The folder to write, for example my-charter. Its name becomes the id of the charter.")
    private Path folder = Path.of("");

    NewCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try {
            NewRulePack.write(folder);
        } catch (FileAlreadyExistsException failure) {
            throw new BadInput(folder + ": There is something of this name already. It was left as it is.");
        } catch (NoSuchFileException failure) {
            throw new BadInput(folder + ": There is no folder to put it in.");
        } catch (IllegalArgumentException failure) {
            throw new BadInput("charter: " + failure.getMessage());
        } catch (IOException failure) {
            throw new BadInput(folder + ": This folder cannot be written ("
                    + failure.getClass().getSimpleName() + ").");
        }
        screen.print("Wrote charter.yaml, rules.dslr and scenarios.feature to " + folder + ".\n"
                + "Open them in a text editor. To check your changes: charter lint " + folder + "\n");
        return 0;
    }
}
