package io.github.blogmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void keepsTheLettersOfEveryScript() {
        assertThat(Slug.of("Größe und Maß")).isEqualTo("größe-und-maß");
        assertThat(Slug.of("한글 글")).isEqualTo("한글-글");
        assertThat(Slug.of("हिन्दी")).isEqualTo("हिन्दी");
        assertThat(Slug.of("தமிழ்")).isEqualTo("தமிழ்");
    }

    @Test
    void keepsLanguagesThatDifferInASignApart() {
        assertThat(Slug.of("C")).isEqualTo("c");
        assertThat(Slug.of("C++")).isEqualTo("c-plus-plus");
        assertThat(Slug.of("C#")).isEqualTo("c-sharp");
    }
}
