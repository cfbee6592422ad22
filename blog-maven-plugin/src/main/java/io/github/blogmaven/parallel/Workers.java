package io.github.blogmaven.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Works on many things at once and gives the results in the order of the things.
 *
 * <p>The threads have large stacks: what authors nest, recursion follows. There is one more than work: the one that waits
 * for the others.
 */
public final class Workers implements AutoCloseable {
    private static final long STACK = 64L << 20;
    private static final int PIECES_A_THREAD = 8;

    private final int threads;
    private final ExecutorService pool;

    /**
     * @param threads how many things are worked on at once
     */
    public Workers(int threads) {
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads + 1, work -> {
            Thread thread = new Thread(null, work, "blog", STACK);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The result of every thing, in order. */
    public <A, B> List<B> map(List<A> things, Function<A, B> work) {
        int size = Math.max(1, things.size() / (threads * PIECES_A_THREAD));
        List<Future<List<B>>> pieces = new ArrayList<>();
        for (int from = 0; from < things.size(); from += size) {
            List<A> piece = things.subList(from, Math.min(from + size, things.size()));
            pieces.add(pool.submit(() -> {
                List<B> done = new ArrayList<>(piece.size());
                for (A thing : piece) {
                    done.add(work.apply(thing));
                }
                return done;
            }));
        }
        List<B> results = new ArrayList<>(things.size());
        pieces.forEach(piece -> results.addAll(get(piece)));
        return results;
    }

    /** Begins something beside the rest. */
    public <T> Future<T> start(Callable<T> work) {
        return pool.submit(work);
    }

    /** Waits for something; what it threw is thrown here. */
    public static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Ends what is under way and waits for it: nothing is written once the caller knows that something went wrong. */
    @Override
    public void close() {
        pool.shutdownNow();
        try {
            pool.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
