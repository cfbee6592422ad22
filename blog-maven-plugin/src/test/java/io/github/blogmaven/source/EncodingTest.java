package io.github.blogmaven.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {
    @TempDir
    Path folder;

    @Test
    void reportsTheFirstByteThatIsNotUtf8AndReadsOn() {
        byte[] latin = "# Café\n\nSee [signals](singals.md).\n".getBytes(StandardCharsets.ISO_8859_1);

        TestBlog blog = TestBlog.in(folder, """
                -- posts/signals.md --
                # Signals
                """).write("posts/pipes.md", latin);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:1:6: error: byte 0xE9 is not UTF-8 [not-utf8]
                    hint: save the file as UTF-8
                posts/pipes.md:3:15: error: no post at 'singals.md' [broken-link]
                    hint: did you mean 'signals.md'?
                """);
    }

    @Test
    void countsLettersBeforeAByteThatIsNotUtf8() {
        byte[] text = "가나다 X\n".getBytes(StandardCharsets.UTF_8);
        text[text.length - 2] = (byte) 0xFF;

        TestBlog blog = TestBlog.in(folder, "").write("posts/pipes.md", text);

        assertThat(blog.fullReport()).isEqualTo("""
                posts/pipes.md:1:5: error: byte 0xFF is not UTF-8 [not-utf8]
                    가나다 \uFFFD
                           ^
                    hint: save the file as UTF-8
                """);
    }

    @Test
    void acceptsAReplacementCharacterThatIsTyped() {
        TestBlog.in(folder, """
                -- posts/pipes.md --
                A byte that is none is shown as \uFFFD.
                """).rendered();
    }

    @Test
    void reportsSettingsThatAreNotUtf8() {
        TestBlog blog =
                TestBlog.in(folder, """
                -- posts/pipes.md --
                Text
                """).write("blog.yml", "title: Café\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(blog.report()).isEqualTo("""
                blog.yml:1:11: error: byte 0xE9 is not UTF-8 [not-utf8]
                    hint: save the file as UTF-8
                """);
    }

    @Test
    void countsNeitherAByteOrderMarkNorCarriageReturns() {
        TestBlog blog = written("\uFEFF---\r\ntitle: Pipes\r\ntopics: [unix]\r\n---\r\n\r\n[signals](signals.md)\r\n");

        assertThat(blog.fullReport()).isEqualTo("""
                posts/pipes.md:3:10: error: topic 'unix' is not declared [unknown-topic]
                    topics: [unix]
                             ^^^^
                    hint: declare it in 'topics/unix.md'
                posts/pipes.md:6:11: error: no post at 'signals.md' [broken-link]
                    [signals](signals.md)
                              ^^^^^^^^^^
                """);
    }

    @Test
    void makesTheSamePageOfEveryKindOfLineEnd() {
        String text = "---\ntitle: Pipes\n---\nOne\ntwo\n\n```\na\n\nb\n```\n";
        String page = written(text).rendered().file("posts/pipes/index.html");

        assertThat(written(text.replace("\n", "\r\n")).rendered().file("posts/pipes/index.html"))
                .isEqualTo(page);
        assertThat(written(text.replace('\n', '\r')).rendered().file("posts/pipes/index.html"))
                .isEqualTo(page);
        assertThat(written("\uFEFF" + text).rendered().file("posts/pipes/index.html"))
                .isEqualTo(page);
    }

    @Test
    void putsReplacementCharactersInThePlaceOfControlCharacters() {
        assertThat(written("One\u0000two\u001B[31m\n\n[x](nope.txt)\n").report())
                .isEqualTo("posts/pipes.md:3:5: error: no page or file at 'nope.txt' [broken-link]\n");

        assertThat(written("One\u0000two\n").rendered().main("posts/pipes/index.html"))
                .contains("<p>One\uFFFDtwo</p>");
    }

    @Test
    void reportsAnEmptyFile() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                -- posts/signals.md --

                -- posts/sockets.md --
                [pipes](pipes.md)
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:1:1: error: the file is empty [empty-file]
                posts/signals.md:1:1: error: the file is empty [empty-file]
                """);
    }

    @Test
    void reportsAFileOfMoreThanTenMegabytesAndReadsItsBeginning() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/signals.md --
                [pipes](pipes.md)
                """)
                .write(
                        "posts/pipes.md",
                        ("---\ntopics: [unix]\n---\n" + "word\n".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8));

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:1:1: error: the file has 10000023 bytes; at most 10000000 are read [file-too-large]
                posts/pipes.md:2:10: error: topic 'unix' is not declared [unknown-topic]
                    hint: declare it in 'topics/unix.md'
                """);
    }

    @Test
    void readsAPostWithPicturesOfMegabytesInItsText() {
        String picture = "![A pipe](data:image/png;base64," + "iVBORw0K".repeat(100_000) + ")\n\n";
        TestBlog blog =
                written("# Pipes\n\n" + picture.repeat(5) + "The end.\n").rendered();

        assertThat(blog.main("posts/pipes/index.html")).contains("The end.");
    }

    private TestBlog written(String text) {
        return TestBlog.in(folder, "").write("posts/pipes.md", text.getBytes(StandardCharsets.UTF_8));
    }
}
