package io.github.blogmaven.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
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

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
