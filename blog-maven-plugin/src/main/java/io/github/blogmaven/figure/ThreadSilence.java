package io.github.blogmaven.figure;

import java.io.PrintStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what threads of PlantUML print out of the log, until it is closed.
 *
 * <p>PlantUML prints what a diagram tells it to, and the text of what it cannot draw; a build server would take lines of
 * that for commands. It has no setting against that, so it is held back at {@code System.out} and {@code System.err}. Its
 * logger keeps the stream it once found there, whoever used it first.
 */
final class ThreadSilence implements AutoCloseable {
    private final ThreadGroup group;
    private final Logger logger = Logger.getLogger("com.plantuml");
    private final @Nullable Level level = logger.getLevel();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final PrintStream filteredOut = new Filter(out);
    private final PrintStream filteredErr = new Filter(err);

    /**
     * @param group the threads, with those that they start
     */
    ThreadSilence(ThreadGroup group) {
        this.group = group;
        logger.setLevel(Level.OFF);
        System.setOut(filteredOut);
        System.setErr(filteredErr);
    }

    /** Passes on what other threads print. */
    private final class Filter extends PrintStream {
        private final PrintStream to;

        Filter(PrintStream to) {
            super(to, true);
            this.to = to;
        }

        private boolean isSilent() {
            return group.parentOf(Thread.currentThread().getThreadGroup());
        }

        @Override
        public void write(int character) {
            if (!isSilent()) {
                to.write(character);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            if (!isSilent()) {
                to.write(bytes, from, length);
            }
        }
    }

    /** Puts the streams back, unless a thread that could not be ended still prints, or another has put its own there. */
    @Override
    public void close() {
        if (group.activeCount() > 0) {
            return;
        }
        logger.setLevel(level);
        if (System.out == filteredOut) {
            System.setOut(out);
        }
        if (System.err == filteredErr) {
            System.setErr(err);
        }
    }
}
