package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Code that is too much for the compiler is a finding about the code, not a fault of a rule. */
@Timeout(120)
class HostileJavaTest {
    @TempDir
    Path folder;

    @Test
    void reportsCodeThatNestsByTheThousandAtItsFence() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/deep.md --
                ```java
                int x = %s1%s;
                ```
                """.formatted("(".repeat(100_000), ")".repeat(100_000)));

        assertThat(blog.report()).doesNotContain("[rule-failed]").startsWith("posts/deep.md:2:");
    }
}
