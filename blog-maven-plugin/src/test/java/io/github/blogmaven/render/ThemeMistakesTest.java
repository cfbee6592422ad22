package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeMistakesTest {
    @TempDir
    Path folder;

    private static final String EARLIER = """
            -- posts/pipes.md --
            # Pipes
            -- posts/signals.md --
            # Signals
            """;

    @Test
    void reportsATemplateThatDoesNotParse() {
        assertThat(with("""
                -- theme/post.ftl --
                <#import "layout.ftl" as layout>
                <@layout.frame>
                <#if post.item.title??>
                </@layout.frame>
                """).report())
                .startsWith("theme/post.ftl:4:1: error: ")
                .contains("[template-error]")
                .hasLineCount(1);
    }

    @Test
    void reportsATemplateThatAnotherIncludes() {
        assertThat(with("""
                -- theme/lists.ftl --
                <#macro posts of>
                ${
                </#macro>
                """).report())
                .startsWith("theme/lists.ftl:3:")
                .contains("[template-error]")
                .hasLineCount(1);
    }

    @Test
    void reportsAnExpressionWithoutAValueOnceForAllPages() {
        assertThat(with("""
                -- theme/foot.ftl --
                <p>
                  ${page.titel}
                </p>
                """).fullReport()).isEqualTo("""
                theme/foot.ftl:2:5: error: 'page.titel' is not there, or null [template-error]
                      ${page.titel}
                        ^
                """);
    }

    @Test
    void reportsATemplateThatIsNotThere() {
        assertThat(with("""
                -- theme/head.ftl --
                <#include "nothing.ftl">
                """).report())
                .startsWith("theme/head.ftl:1:1: error: there is no template 'nothing.ftl'")
                .hasLineCount(1);
    }

    @Test
    void reportsTemplatesAndMacrosThatUseThemselves() {
        assertThat(with("""
                -- theme/head.ftl --
                <#include "head.ftl">
                """).report())
                .contains("error: a template or macro of this page uses itself without end [template-error]");

        assertThat(with("""
                -- theme/head.ftl --
                <#macro again><@again/></#macro><@again/>
                """).report())
                .contains("error: a template or macro of this page uses itself without end [template-error]");
    }

    @Test
    void loadsNoClasses() {
        assertThat(with("""
                -- theme/head.ftl --
                ${"freemarker.template.utility.Execute"?new()("id")}
                """).report())
                .startsWith(
                        "theme/head.ftl:1:1: error: instantiating freemarker.template.utility.Execute is not allowed")
                .hasLineCount(1);
    }

    @Test
    void reportsThemeFilesThatAreNotUtf8() {
        TestBlog blog = with("").write("theme/foot.ftl", "<p>Caf\u00E9</p>".getBytes(StandardCharsets.ISO_8859_1))
                .write("theme/assets/style.css", "/* \u00E9 */".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(blog.report()).isEqualTo("""
                theme/assets/style.css:1:4: error: byte 0xE9 is not UTF-8 [not-utf8]
                    hint: save the file as UTF-8
                theme/foot.ftl:1:7: error: byte 0xE9 is not UTF-8 [not-utf8]
                    hint: save the file as UTF-8
                """);
        assertThat(blog.files()).isEmpty();
    }

    @Test
    void reportsWordsWithHalfACharacter() {
        assertThat(with("""
                -- theme/words/en.properties --
                # \\u12 in a comment
                skip=Caf\\u00e9 and \\\\u12
                toc=Caf\\ue9 noir
                """).fullReport()).isEqualTo("""
                theme/words/en.properties:3:8: error: '\\ue9' is not a character; four digits follow, as in \\u00e9 [template-error]
                    toc=Caf\\ue9 noir
                           ^^^^
                """);
    }

    @Test
    void leavesAnEarlierSiteUntouched() {
        TestBlog blog = with("").rendered();
        Map<String, String> before = blog.site();

        blog.write("""
                -- posts/pipes.md --
                # More about pipes
                -- theme/parts/archive.ftl --
                ${nothing}
                """);

        assertThat(blog.report()).startsWith("theme/parts/archive.ftl:1:3: error: ");
        assertThat(blog.site()).isEqualTo(before);
    }

    @Test
    void replacesAWordATemplateAndAnAsset() {
        TestBlog blog = with("""
                -- theme/words/en.properties --
                page.archive=All posts
                -- theme/foot.ftl --
                <p>By hand, {{ not a template }}</p>
                -- theme/assets/extra.js --
                'use strict';
                """).rendered();

        assertThat(blog.main("archive/index.html")).contains("<h1>All posts</h1>");
        assertThat(blog.file("index.html"))
                .contains("<p>By hand, {{ not a template }}</p>")
                .contains("Skip to content");
        assertThat(blog.file("assets/extra.js")).isEqualTo("'use strict';\n");
    }

    private TestBlog with(String theme) {
        return TestBlog.in(folder, EARLIER).write(theme);
    }
}
