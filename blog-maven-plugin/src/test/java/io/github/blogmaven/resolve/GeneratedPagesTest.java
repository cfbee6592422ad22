package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.ThemeFiles;
import org.junit.jupiter.api.Test;

class GeneratedPagesTest {
    @Test
    void everyPageThePluginMakesHasATitle() {
        assertThat(GeneratedPages.KINDS.keySet())
                .allSatisfy(name -> assertThat(ThemeFiles.words("en")).containsKey("page." + name));
    }
}
