package io.github.blogmaven.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramsTest {
    @TempDir
    Path folder;

    private static List<String> pictures(TestBlog blog) {
        return blog.files().stream()
                .filter(file -> file.startsWith("assets/diagrams/"))
                .toList();
    }

    @Test
    void drawsADiagramIntoAFileOfItsOwn() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/2026-01-31-pipes.md --
                # Pipes

                ```plantuml title="How bytes go" alt="A writer sends bytes"
                writer -> reader: bytes
                ```

                ```puml
                @startuml
                writer -> reader: bytes
                @enduml
                ```

                ```
                @startuml
                class Pipe
                @enduml
                ```
                """).rendered();
        List<String> pictures = pictures(blog);

        assertThat(pictures).hasSize(2);
        assertThat(blog.main("posts/pipes/index.html"))
                .containsPattern("<figure class=\"diagram\">\\n<img src=\"../../assets/diagrams/\\w+.svg\""
                        + " alt=\"A writer sends bytes\" width=\"\\d+\" height=\"\\d+\" loading=\"lazy\">\\n"
                        + "<figcaption>How bytes go</figcaption>\\n</figure>")
                .contains("alt=\"Diagram\"")
                .doesNotContain("writer -&gt; reader");
        assertThat(blog.file("feed.xml")).contains("src=\"https://notes.example.org/assets/diagrams/");
        assertThat(blog.file(pictures.get(0)))
                .startsWith("<svg")
                .doesNotContain("background:#")
                .doesNotContain("data-source-line")
                .doesNotContain("plantuml-src");
    }

    @Test
    void drawsTheSameTwice() {
        String files = """
                -- posts/pipes.md --
                # Pipes

                ```plantuml
                component A
                A --> B
                B --> C
                ```
                """;
        TestBlog one = TestBlog.in(folder.resolve("one"), files).rendered();
        TestBlog other = TestBlog.in(folder.resolve("other"), files).rendered();

        assertThat(other.site()).isEqualTo(one.site());
    }

    @ParameterizedTest
    @ValueSource(strings = {"!include /etc/hostname", "!include https://example.org/a.puml", "nothing to draw"})
    void publishesNoPictureOfAMistake(String line) {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes

                > ```plantuml
                > writer -> reader: bytes
                > %s
                > ```
                """.formatted(line));

        assertThat(blog.report()).startsWith("posts/pipes.md:5:3: warning: PlantUML says: ");
        assertThat(pictures(blog)).isEmpty();
        assertThat(blog.main("posts/pipes/index.html")).contains("<code class=\"language-plantuml\">writer");
    }

    @Test
    void saysOnceWhatIsMissingAndShowsTheSource() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes

                ```mermaid
                graph LR
                ```

                ```mermaid
                graph TD
                ```
                -- posts/queues.md --
                # Queues

                ```mermaid
                graph TD
                ```
                """);

        assertThat(blog.generate().diagnostics()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("missing-renderer");
            assertThat(one.span().place()).isEqualTo("posts/pipes.md:3:1");
            assertThat(one.hint()).contains("<artifactId>mermaid</artifactId>");
        });
        assertThat(blog.main("posts/queues/index.html"))
                .contains("<code class=\"language-mermaid\"><span class=\"token keyword\">graph</span> TD\n</code>")
                .doesNotContain("<script");
    }
}
