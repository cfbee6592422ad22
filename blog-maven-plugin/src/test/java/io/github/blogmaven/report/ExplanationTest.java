package io.github.blogmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.check.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void aPageIsReadWithoutItsMarks() {
        assertThat(Explanation.of("missing-section"))
                .hasValueSatisfying(
                        text -> assertThat(text).startsWith("""
                        missing-section

                        A post without a section that `check.sections` requires of every post.

                        Severity: warning. Found by `blog:check`.

                        Why
                        """).contains("""
                        How to turn it off

                            # blog.yml
                            check:
                              rules:
                                missing-section: off # or error

                        Or remove the section""").doesNotContain("```", "**"));
    }

    @Test
    void linksLoseTheirAddresses() {
        assertThat(Explanation.of("unknown-rule"))
                .hasValueSatisfying(text ->
                        assertThat(text).contains("the list of all rules").doesNotContain("README.md"));
    }

    @Test
    void allRulesAreListedWithWhatTheyFind() {
        assertThat(Explanation.ofAll(List.of("broken-link", "suppression-without-reason")))
                .isEqualTo("""
                broken-link                 error    A link whose target does not exist.
                suppression-without-reason  off      A comment that suppresses a rule without giving a reason.
                """);
        assertThat(Explanation.ofAll(Rules.ids()).lines()).hasSameSizeAs(Rules.ids());
    }

    @Test
    void aRuleThatDoesNotExistHasNoPage() {
        assertThat(Explanation.of("../checks/broken-link2")).isEmpty();
    }
}
