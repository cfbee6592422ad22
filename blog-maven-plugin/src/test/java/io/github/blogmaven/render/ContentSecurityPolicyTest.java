package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentSecurityPolicyTest {
    private static final Pattern POLICY = Pattern.compile(
            "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">");
    private static final String STANDARD = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: https: http:; media-src 'self' https: http:; font-src 'self' data:;"
            + " frame-src 'self' https:; object-src 'none'; base-uri 'self'; form-action 'self' https:";

    @TempDir
    Path folder;

    private static String policy(String html) {
        Matcher policy = POLICY.matcher(html);
        assertThat(policy.find()).isTrue();
        return policy.group(1);
    }

    private static String hash(String script) throws Exception {
        byte[] bytes = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(bytes) + "'";
    }

    @Test
    void everyPageHasThePolicyBeforeAnyScript() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                A pipe joins two programs.
                """).rendered();

        blog.site().forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(policy(text)).as(path).isEqualTo(STANDARD);
            }
        });
    }

    @Test
    void aPageThatOnlyLeadsElsewhereLoadsNothing() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                aliases: [/old/]
                ---
                A pipe joins two programs.
                """).rendered();

        assertThat(policy(blog.file("old/index.html"))).isEqualTo("default-src 'none'");
    }

    @Test
    void aBlogExtendsThePolicy() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                content-security-policy:
                  script-src: [https://plausible.io, 'wasm-unsafe-eval']
                  connect-src: https://*.example.org:443/a
                  object-src: self
                  worker-src: ['blob:']
                -- posts/pipes.md --
                A pipe joins two programs.
                """).rendered();

        assertThat(policy(blog.file("posts/pipes/index.html")))
                .contains("script-src 'self' https://plausible.io 'wasm-unsafe-eval';")
                .contains("object-src 'self';")
                .endsWith("connect-src 'self' https://*.example.org:443/a; worker-src 'self' blob:");
    }

    @Test
    void aBlogLeavesThePolicyOut() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                content-security-policy: false
                -- posts/pipes.md --
                A pipe joins two programs.
                """).rendered();

        assertThat(blog.file("posts/pipes/index.html")).doesNotContain("Content-Security-Policy");
    }

    @Test
    void reportsWhatIsNoPolicy() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                content-security-policy:
                  script: [https://plausible.io]
                  script-src: ["https://a.example; object-src *", 'not a host', "'nonce-abc'"]
                  img-src: {a: b}
                -- posts/pipes.md --
                A pipe joins two programs.
                """);

        assertThat(blog.report()).isEqualTo("""
                blog.yml:2:3: warning: 'script' is not a key of 'content-security-policy' [unknown-key]
                blog.yml:3:16: error: 'https://a.example; object-src *' is not a source of a content security policy, such as https://example.org [wrong-type]
                blog.yml:3:51: error: 'not a host' is not a source of a content security policy, such as https://example.org [wrong-type]
                blog.yml:3:65: error: ''nonce-abc'' is not a source of a content security policy, such as https://example.org [wrong-type]
                blog.yml:4:12: error: 'img-src' is a list of texts; this is a map [wrong-type]
                """);
    }

    @Test
    void allowsTheInlineScriptsThatWereInThePageWhenItWasBuilt() throws Exception {
        TestBlog blog = TestBlog.in(folder, """
                -- theme/head.ftl --
                <script>count('한글', 1 < 2)</script>
                <script src="https://plausible.io/a.js" defer></script>
                <SCRIPT type="module">
                import './a.js'
                </SCRIPT>
                -- posts/pipes.md --
                A pipe joins two programs.
                """).rendered();

        assertThat(policy(blog.file("posts/pipes/index.html")))
                .contains(
                        "; script-src " + hash("count('한글', 1 < 2)") + " " + hash("\nimport './a.js'\n") + " 'self'; ");
    }

    @Test
    void addsNoHashWhereAllInlineScriptsAreAllowed() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                content-security-policy: {script-src: [unsafe-inline]}
                -- theme/head.ftl --
                <script>count()</script>
                -- posts/pipes.md --
                A pipe joins two programs.
                """).rendered();

        assertThat(policy(blog.file("posts/pipes/index.html")))
                .contains("script-src 'self' 'unsafe-inline';")
                .doesNotContain("sha256");
    }
}
