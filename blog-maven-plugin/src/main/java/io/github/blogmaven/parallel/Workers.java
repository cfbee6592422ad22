package io.github.blogmaven.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Ordered parallel map over the threads of a pool, which others may use at the same time.
 *
 * <p>The threads have large stacks: what authors nest, recursion follows. A task must not wait for another one; what waits
 * is run with {@link #coordinate}, in a thread that is not of the pool.
 */
public final class Workers implements AutoCloseable {
    private static final long STACK = 64L << 20;
    private static final int PIECES_A_THREAD = 8;
    private static final long IDLE_SECONDS = 5;

    private final ExecutorService pool;
    private final int threads;
    private final boolean isShared;
    private final Set<Task<?>> open = ConcurrentHashMap.newKeySet();

    /** Counts the tasks that are running, and one for the owner. */
    private final Phaser running = new Phaser(1);

    private volatile boolean isClosed;

    /**
     * Workers with threads of their own.
     *
     * @param threads how many things are worked on at once
     */
    public Workers(int threads) {
        this(pool(threads), threads, false);
    }

    /**
     * Workers that share the threads of a pool.
     *
     * @param pool made by {@link #pool(int)}; closing the workers leaves it as it is
     * @param threads how many threads the pool has
     */
    public Workers(ExecutorService pool, int threads) {
        this(pool, threads, true);
    }

    private Workers(ExecutorService pool, int threads, boolean isShared) {
        this.pool = pool;
        this.threads = threads;
        this.isShared = isShared;
    }

    /** Threads that several workers may share; they end by themselves when there is nothing to do. */
    public static ExecutorService pool(int threads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Workers::thread);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "blog", STACK);
        thread.setDaemon(true);
        return thread;
    }

    /** One piece of work; it sees the class loader of whoever began it, since others use the same threads. */
    private final class Task<T> extends FutureTask<T> {
        private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

        Task(Callable<T> work) {
            super(work);
        }

        @Override
        public void run() {
            running.register();
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(loader);
            try {
                if (!isClosed) {
                    super.run();
                }
            } finally {
                thread.setContextClassLoader(before);
                running.arriveAndDeregister();
            }
        }

        @Override
        protected void done() {
            open.remove(this);
        }
    }

    /** Runs what waits for tasks, in a thread with a large stack, and gives its result. */
    public <T> T coordinate(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        thread(task).start();
        return get(task);
    }

    /** The result of every thing, in order. */
    public <A, B> List<B> map(List<A> things, Function<A, B> work) {
        int size = Math.max(1, things.size() / (threads * PIECES_A_THREAD));
        List<Future<List<B>>> pieces = new ArrayList<>();
        for (int from = 0; from < things.size(); from += size) {
            List<A> piece = things.subList(from, Math.min(from + size, things.size()));
            pieces.add(start(() -> {
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
        Task<T> task = new Task<>(work);
        open.add(task);
        pool.execute(task);
        return task;
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
        isClosed = true;
        open.forEach(task -> task.cancel(true));
        if (!isShared) {
            pool.shutdownNow();
        }
        try {
            running.awaitAdvanceInterruptibly(running.arrive(), 1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            // It does not react; what it would write is refused later.
        }
    }
}
