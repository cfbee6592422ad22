package io.github.blogmaven.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
    @Test
    void giveResultsInTheOrderOfTheThings() {
        List<Integer> numbers = IntStream.range(0, 1_000).boxed().toList();

        try (Workers workers = new Workers(3)) {
            assertThat(workers.map(numbers, number -> number)).isEqualTo(numbers);
        }
    }

    @Test
    void leaveNothingRunningBehindAMistake() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();

        assertThatThrownBy(() -> {
                    try (Workers workers = new Workers(2)) {
                        workers.map(List.of(true, false), fails -> {
                            if (fails) {
                                await(begun);
                                throw new IllegalArgumentException("on purpose");
                            }
                            begun.countDown();
                            long end = System.nanoTime() + 300_000_000;
                            while (System.nanoTime() < end) {
                                LockSupport.parkNanos(1_000_000);
                            }
                            done.set(true);
                            return fails;
                        });
                    }
                })
                .hasMessage("on purpose");
        assertThat(done).isTrue();
    }

    @Test
    void shareTheThreadsOfAPool() throws Exception {
        int threads = 3;
        ExecutorService pool = Workers.pool(threads);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Function<Integer, Integer> work = number -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            LockSupport.parkNanos(200_000);
            running.decrementAndGet();
            return number;
        };
        List<Integer> numbers = IntStream.range(0, 300).boxed().toList();
        ExecutorService builds = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Integer>>> blogs = Collections.nCopies(8, () -> {
                try (Workers workers = new Workers(pool, threads)) {
                    return workers.coordinate(() -> workers.map(numbers, work));
                }
            });
            for (Future<List<Integer>> blog : builds.invokeAll(blogs)) {
                assertThat(blog.get()).isEqualTo(numbers);
            }
        } finally {
            builds.shutdown();
        }
        assertThat(most).hasValue(threads);
    }

    @Test
    void endTheirOwnTasksOnlyWhenTheyShareAPool() throws Exception {
        ExecutorService pool = Workers.pool(2);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicBoolean wasInterrupted = new AtomicBoolean();
        try (Workers patient = new Workers(pool, 2)) {
            Future<String> waiting = patient.start(() -> {
                await(mayEnd);
                return "done";
            });
            try (Workers failing = new Workers(pool, 2)) {
                Future<?> unused = failing.start(() -> {
                    begun.countDown();
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                        wasInterrupted.set(true);
                    }
                    return "";
                });
                begun.await();
            }
            assertThat(wasInterrupted).isTrue();
            mayEnd.countDown();
            assertThat(Workers.get(waiting)).isEqualTo("done");
        }
        assertThat(pool.isShutdown()).isFalse();
    }

    @Test
    void giveATaskTheClassLoaderOfWhoeverBeganIt() throws Exception {
        ExecutorService pool = Workers.pool(1);
        List<ClassLoader> seen = new ArrayList<>();
        for (ClassLoader loader : List.of(new URLClassLoader(new URL[0]), new URLClassLoader(new URL[0]))) {
            Thread.currentThread().setContextClassLoader(loader);
            try (Workers workers = new Workers(pool, 1)) {
                seen.add(workers.coordinate(() ->
                        Workers.get(workers.start(() -> Thread.currentThread().getContextClassLoader()))));
                assertThat(seen.get(seen.size() - 1)).isSameAs(loader);
            } finally {
                Thread.currentThread().setContextClassLoader(WorkersTest.class.getClassLoader());
            }
        }
        assertThat(seen).doesNotHaveDuplicates();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
