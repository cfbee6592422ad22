package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.ThemeFiles;
import org.junit.jupiter.api.Test;

class CalloutWordsTest {
    @Test
    void everyCalloutHasALabel() {
        assertThat(Callout.names())
                .allSatisfy(name -> assertThat(ThemeFiles.words("en")).containsKey("callout." + name));
    }
}
