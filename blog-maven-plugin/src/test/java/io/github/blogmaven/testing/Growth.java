package io.github.blogmaven.testing;

import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/**
 * Bounds how work grows with the size of its input: by ratios of processor time in one run, never by seconds, so that a
 * slow or busy machine changes nothing.
 *
 * <p>Four times the input may take eight times the time. What is quadratic takes sixteen times, and fails.
 */
public final class Growth {
    private static final int FACTOR = 4;
    private static final double ALLOWED = 2.0 * FACTOR;
    private static final int ATTEMPTS = 6;

    /** Below this, the clock and the compiler decide; in nanoseconds. */
    private static final long NOISE = 10_000_000;

    private Growth() {}

    /**
     * Fails when the work of the current thread grows faster than its input.
     *
     * @param size of the larger input; the smaller one is a quarter of it
     * @param work does the work for an input of a size
     */
    public static void assertLinear(int size, IntConsumer work) {
        assertLinear(size, work, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    /** Fails when the work of the whole process, all its threads together, grows faster than its input. */
    public static void assertLinearInAllThreads(int size, IntConsumer work) {
        com.sun.management.OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        assertLinear(size, work, system::getProcessCpuTime);
    }

    private static void assertLinear(int size, IntConsumer work, LongSupplier clock) {
        StringBuilder tried = new StringBuilder();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long small = Math.max(NOISE, Math.min(time(size / FACTOR, work, clock), time(size / FACTOR, work, clock)));
            long large = time(size, work, clock);
            if (large <= ALLOWED * small) {
                return;
            }
            tried.append(String.format(java.util.Locale.ROOT, " %.1f", (double) large / small));
        }
        throw new AssertionError(FACTOR + " times the input takes" + tried + " times the work, in " + ATTEMPTS
                + " attempts; at most " + ALLOWED + " are allowed");
    }

    private static long time(int size, IntConsumer work, LongSupplier clock) {
        long start = clock.getAsLong();
        work.accept(size);
        return clock.getAsLong() - start;
    }
}
