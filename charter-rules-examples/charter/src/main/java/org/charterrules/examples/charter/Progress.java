package org.charterrules.examples.charter;

import java.io.PrintWriter;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far the work has got, among the messages, and only to somebody who is there and has to wait. */
final class Progress {
    private static final int WORTH_SHOWING = 20;
    private static final int WIDTH = 79;
    private static final long MIB = 1024L * 1024;

    private final Screen screen;
    private final boolean shown;

    private Progress(Screen screen, boolean shown) {
        this.screen = screen;
        this.shown = shown && screen.terminal().err();
    }

    /** For so many case files, if there is anything to wait for. */
    static Progress of(Screen screen, int caseFiles, boolean wanted) {
        return new Progress(screen, wanted && caseFiles > WORTH_SHOWING);
    }

    /** For work that may take seconds for every item. */
    static Progress slow(Screen screen, int items, boolean wanted) {
        return new Progress(screen, wanted && items > 0);
    }

    /** For an archive of so many bytes, -1 if that is not known. */
    static Bar bytes(Screen screen, long bytes, boolean wanted) {
        Progress progress = new Progress(screen, wanted && (bytes < 0 || bytes > MIB));
        return new Bar(
                progress.shown
                        ? progress.builder("Checking")
                                .setUnit(" MiB", MIB)
                                .setInitialMax(bytes)
                                .build()
                        : null);
    }

    /** For scenarios of which it is not known yet how many there are. */
    static Scenarios scenarios(Screen screen, boolean wanted) {
        return new Scenarios(new Progress(screen, wanted));
    }

    /** A bar that appears with the first scenario, if there are enough of them to wait for. */
    static final class Scenarios implements AutoCloseable {
        private final Progress progress;
        private @Nullable ProgressBar bar;

        private Scenarios(Progress progress) {
            this.progress = progress;
        }

        void ran(int ran, int all) {
            if (bar == null && progress.shown && all > WORTH_SHOWING) {
                bar = progress.builder("Running scenarios").setInitialMax(all).build();
            }
            if (bar != null) {
                bar.stepTo(ran);
            }
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }

    /** A bar that is told how far the work has got; there may be nobody to see it. */
    record Bar(@Nullable ProgressBar shown) implements AutoCloseable {
        void to(long done) {
            if (shown != null) {
                shown.stepTo(done);
            }
        }

        @Override
        public void close() {
            if (shown != null) {
                shown.close();
            }
        }
    }

    /** The items, with a bar that moves as they are taken. */
    <T> Iterable<T> over(String task, List<T> items) {
        return shown ? ProgressBar.wrap(items, builder(task).setInitialMax(items.size())) : items;
    }

    private ProgressBarBuilder builder(String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new Line(screen.messages()));
    }

    /** Rewrites one line. The library's own consumer would look for a terminal with code of the operating system. */
    private record Line(PrintWriter messages) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String rendered) {
            messages.print("\r" + rendered);
            messages.flush();
        }

        @Override
        public void clear() {
            messages.print("\r" + " ".repeat(WIDTH) + "\r");
            messages.flush();
        }

        @Override
        public void close() {
            clear();
        }
    }
}
