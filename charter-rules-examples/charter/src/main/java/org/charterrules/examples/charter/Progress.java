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
    private static final long MIB = 1L << 20;

    private final Screen screen;
    private final boolean shown;

    Progress(Screen screen, int files, boolean wanted) {
        this.screen = screen;
        this.shown = wanted && files > WORTH_SHOWING && screen.terminal().err();
    }

    /** A bar for something of this size, told as the work goes on how far it has got. */
    static Bar bar(Screen screen, String task, long size, boolean wanted) {
        boolean shown = wanted && size > MIB && screen.terminal().err();
        return new Bar(
                shown
                        ? builder(screen, task)
                                .setUnit(" MiB", MIB)
                                .setInitialMax(size)
                                .build()
                        : null);
    }

    /** A bar; there may be nobody to see it. */
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

    private static ProgressBarBuilder builder(Screen screen, String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new Line(screen.messages()));
    }

    /** The items, with a bar that moves as they are taken. */
    <T> Iterable<T> over(String task, List<T> items) {
        return shown ? ProgressBar.wrap(items, builder(screen, task).setInitialMax(items.size())) : items;
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
