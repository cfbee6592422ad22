package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[TOC]",
                "[toc]",
                "[[toc]]",
                "[[_TOC_]]",
                "{:toc}",
                "<!-- toc -->",
                "- TOC\n{:toc}",
                "1. x\n{:toc}"
            })
    void asksForTheTableOfContents(String mark) {
        TestBody body = TestBody.of("Text\n\n" + mark + "\n\n## Ends\n");

        assertThat(body.html()).isEqualTo("<p>Text</p>\n{Contents}\n<h2 id=\"ends\">Ends</h2>\n");
        assertThat(body.document().asksForContents()).isTrue();
        assertThat(body.document().asksForGenerated()).isFalse();
    }

    @Test
    void asksForTheGeneratedPage() {
        TestBody body = TestBody.of("Before\n\n<!-- generated -->\n\nBehind\n");

        assertThat(body.html()).isEqualTo("<p>Before</p>\n{Generated}\n<p>Behind</p>\n");
        assertThat(body.document().asksForGenerated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text [TOC]",
                "`[TOC]`",
                "[TOC](toc.md)",
                "- one\n- two\n{:toc}\n",
                "<!-- toc",
                "<!-->",
                "    [TOC]"
            })
    void isABlockOfItsOwn(String markdown) {
        assertThat(TestBody.of(markdown).document().asksForContents()).isFalse();
    }
}
