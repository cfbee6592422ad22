package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownRuleTest {
    @TempDir
    Path folder;

    @Test
    void isReportedWhereTheRuleIsNamed() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                check:
                  rules:
                    brokn-link: warning
                """);

        assertThat(blog.fullReport()).isEqualTo("""
                blog.yml:3:5: warning: no rule has the id 'brokn-link' [unknown-rule]
                        brokn-link: warning
                        ^^^^^^^^^^
                    hint: did you mean 'broken-link'?
                """);
    }

    @Test
    void hasTheSeverityItsAuthorGaveIt() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                check:
                  rules:
                    brokn-link: warning
                    unknown-rule: off
                """);

        assertThat(blog.report()).isEmpty();
    }
}
