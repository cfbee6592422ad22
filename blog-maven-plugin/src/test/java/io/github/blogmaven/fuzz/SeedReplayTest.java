package io.github.blogmaven.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every seed goes through every target: nothing throws, and every finding is at a place that the file has. */
class SeedReplayTest {
    @ParameterizedTest
    @EnumSource
    void readsEverySeed(FuzzTarget target) {
        Map<String, byte[]> seeds = Seeds.of(target);

        assertThat(seeds).hasSizeGreaterThan(target == FuzzTarget.REFERENCES ? 25 : 300);
        seeds.forEach((name, seed) -> assertThatCode(() -> target.run(seed))
                .as("%s: %s", name, new String(seed, StandardCharsets.UTF_8))
                .doesNotThrowAnyException());
    }

    @Test
    void refusesAFindingOutsideOfTheFile() {
        Diagnostic outside = new Diagnostic(Severity.ERROR, "x", new Span("a.md", 3, 1, 3, 2), "wrong", null);

        assertThatThrownBy(() -> Inputs.assertLocated(List.of(outside), new Source("a.md", "one\ntwo")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line 3 to 3 of 2");
    }
}
