package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No template engine runs over a post. */
class TemplateTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${x}",
                "#{x}",
                "[=x]",
                "${\"x\"?upper_case}",
                "{{x}}",
                "{{{x}}}",
                "{% raw %}x{% endraw %}",
                "<#if x>",
                "<#list a as b>${b}</#list>",
                "<@macro x=1/>",
                "[#if x]",
                "<%= x %>",
                "{{< figure src=x >}}",
                "{{% notice %}}",
                "$x and $y",
                "#set($x = 1)",
            })
    void staysByteForByte(String template) {
        StringBuilder escaped = new StringBuilder();
        HtmlWriter.escape(template, escaped);

        assertThat(TestBody.of("Text " + template + " text").html()).isEqualTo("<p>Text " + escaped + " text</p>\n");
        assertThat(TestBody.of("`" + template + "`").html()).isEqualTo("<p><code>" + escaped + "</code></p>\n");
        assertThat(TestBody.of("```\n" + template + "\n```").html())
                .isEqualTo("<pre><code>" + escaped + "\n</code></pre>\n");
        assertThat(TestBody.of("<p title='x'>\n" + template + "\n</p>").html())
                .isEqualTo("<p title='x'>\n" + template + "\n</p>\n");
    }

    @Test
    void staysInALinkATitleAndAHeading() {
        TestBody body = TestBody.of("## Of ${x}\n\n[${x}](${y}.md \"{{z}}\")\n");

        assertThat(body.html()).isEqualTo("""
                <h2 id="of-x">Of ${x}</h2>
                <p><a href="$%7By%7D.md" title="{{z}}">${x}</a></p>
                """);
        assertThat(body.links()).containsExactly("3:8-15 ${y}.md");
    }

    @Test
    void staysOnThePage(@TempDir Path folder) {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/templates.md --
                # Of ${x} and {{x}}

                ${x} <#if y> {{z}} `<@m/>`

                <b title="${x}">{% raw %}</b>
                """).rendered();

        assertThat(blog.main("posts/templates/index.html"))
                .contains("Of ${x} and {{x}}")
                .contains("<p>${x} &lt;#if y&gt; {{z}} <code>&lt;@m/&gt;</code></p>")
                .contains("<b title=\"${x}\">{% raw %}</b>");
    }
}
