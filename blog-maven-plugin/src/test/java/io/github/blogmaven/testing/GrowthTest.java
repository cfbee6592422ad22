package io.github.blogmaven.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GrowthTest {
    private static void work(long steps) {
        long x = 1;
        for (long i = 0; i < steps; i++) {
            x = x * 31 + (x >>> 7) + i;
        }
        if (x == 0) {
            throw new IllegalStateException("the sum is used, so that no compiler leaves the work out");
        }
    }

    @Test
    void acceptsWorkThatGrowsWithItsInput() {
        assertThatCode(() -> Growth.assertLinear(40_000, size -> work(size * 1_000L)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesWorkThatGrowsWithTheSquareOfItsInput() {
        assertThatThrownBy(() -> Growth.assertLinear(20_000, size -> work((long) size * size)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("times the work");
        assertThatThrownBy(() -> Growth.assertLinearInAllThreads(20_000, size -> work((long) size * size)))
                .isInstanceOf(AssertionError.class);
    }
}
