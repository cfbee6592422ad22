package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownSchemeTest {
    @TempDir
    Path folder;

    @Test
    void letsAddressesPassThatSoftwareAnswers() {
        for (String address : List.of(
                "https://example.org/",
                "HTTPS://example.org/",
                "mailto:ada@example.org",
                "tel:+15550100",
                "sms:+15550100",
                "ftp://example.org/x",
                "magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a",
                "xmpp:ada@example.org",
                "irc://irc.example.org/pipes",
                "matrix:r/pipes:example.org",
                "geo:37.786971,-122.399677",
                "urn:isbn:0451450523",
                "doi:10.1000/182",
                "git+ssh://example.org/x.git",
                "vscode://file/x",
                "web+pipes:x",
                "//example.org/x")) {
            assertThat(TestBlog.in(folder, "-- posts/pipes.md --\n[The address](" + address + ")\n")
                            .report())
                    .as(address)
                    .doesNotContain("unknown-scheme");
        }
    }

    @Test
    void reportsWhatNothingAnswersOnceForEachPlace() {
        for (String address : List.of(
                "javadoc:List",
                "id:lang.enums",
                "doc:intro",
                "ref:x",
                "xref:x",
                "relref:x",
                "cite:x",
                "std::vector",
                "JavaDoc:java.util.List#add(E)")) {
            assertThat(TestBlog.in(folder, "-- posts/pipes.md --\n[The address](" + address + ")\n")
                            .report())
                    .as(address)
                    .isEqualTo("posts/pipes.md:1:15: error: browsers do not know the URL scheme '"
                            + address.substring(0, address.indexOf(':') + 1) + "' [unknown-scheme]\n");
        }
    }

    @Test
    void namesTheWordThatWasProbablyMeant() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                [a](pst:pipes) [b](Post:pipes) [c](mailo:ada@example.org) ![d](serie:x) <a href="trm:x">e</a>
                """);

        assertThat(blog.report())
                .contains("did you mean 'post:pipes'?", "did you mean 'mailto:ada@example.org'?")
                .contains("did you mean 'series:x'?", "did you mean 'term:x'?")
                .hasLineCount(10);
    }

    @Test
    void leavesSlipsInAddressesOfTheWebToTheirOwnRule() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                [a](htps://example.org/) [b](https;//example.org/) [c](http:/example.org/)
                """);

        assertThat(blog.report()).contains("malformed-url").doesNotContain("unknown-scheme");
    }
}
