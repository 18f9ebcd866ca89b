package org.charterrules.examples.charter;

import java.io.PrintWriter;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far the work has got, among the messages, and only to somebody who is there and has to wait. */
final class Progress {
    private static final int WORTH_SHOWING = 20;
    private static final int WIDTH = 79;

    private final Screen screen;
    private final boolean shown;

    Progress(Screen screen, int files, boolean wanted) {
        this.screen = screen;
        this.shown = wanted && files > WORTH_SHOWING && screen.terminal().err();
    }

    /** The items, with a bar that moves as they are taken. */
    <T> Iterable<T> over(String task, List<T> items) {
        return shown
                ? ProgressBar.wrap(
                        items,
                        new ProgressBarBuilder()
                                .setTaskName(task)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setInitialMax(items.size())
                                .setConsumer(new Line(screen.messages())))
                : items;
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
