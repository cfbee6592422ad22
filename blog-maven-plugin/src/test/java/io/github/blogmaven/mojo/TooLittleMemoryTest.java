package io.github.blogmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TooLittleMemoryTest {
    @Test
    void aFullHeapIsSaidToNeedMore() {
        assertThat(TooLittleMemory.message(new OutOfMemoryError("Java heap space"), 48L << 20))
                .isEqualTo(
                        "the blog needs more memory than the 48 MB that Maven has (Java heap space); give it more, such"
                                + " as with MAVEN_OPTS=-Xmx512m or that option in .mvn/jvm.config");
        assertThat(TooLittleMemory.message(new OutOfMemoryError("GC overhead limit exceeded"), 1L << 30))
                .contains("MAVEN_OPTS=-Xmx2048m");
    }

    @Test
    void otherMemoryIsNotTheHeap() {
        assertThat(TooLittleMemory.message(new OutOfMemoryError("unable to create native thread"), 48L << 20))
                .isEqualTo("the JVM has no more memory: unable to create native thread");
    }
}
