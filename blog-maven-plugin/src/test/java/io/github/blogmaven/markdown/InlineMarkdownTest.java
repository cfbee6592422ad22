package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineMarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "Why pipes block → Why pipes block → Why pipes block",
                "*Why* `a < b` → Why a < b → <em>Why</em> <code>a &lt; b</code>",
                "Fish & \"chips\" → Fish & \"chips\" → Fish &amp; &quot;chips&quot;",
                "**Bold** ~~old~~ → Bold old → <strong>Bold</strong> <del>old</del>",
                "See [pipes](x.md) ![alt](i.png) → See pipes alt → See pipes alt",
                "<b>tag</b> of List<String> → tag of List<String> → tag of List&lt;String&gt;",
                "# 1. Not a block → # 1. Not a block → # 1. Not a block",
                "- `no` list → - no list → - <code>no</code> list",
                "a \\* b &copy; → a * b © → a * b ©",
                "[^1] [[x]] → [^1] [[x]] → [^1] [[x]]",
            })
    void isALineOfInlines(String line, String plain, String html) {
        assertThat(InlineMarkdown.of(line)).isEqualTo(new InlineMarkdown(plain, html));
    }
}
