package io.github.blogmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Path SHELL = Path.of("/notes");

    @Test
    void pathsAreRelativeToTheFolderThatMavenWasTypedIn() {
        assertThat(Place.startedIn(SHELL, SHELL)).isEqualTo(SHELL);
        assertThat(Place.startedIn(SHELL, SHELL.resolve("examples/minimal"))).isEqualTo(SHELL);
    }

    @Test
    void pathsAreRelativeToAProjectElsewhere() {
        Path elsewhere = Path.of("/other/notes");

        assertThat(Place.startedIn(SHELL, elsewhere)).isEqualTo(elsewhere);
    }
}
