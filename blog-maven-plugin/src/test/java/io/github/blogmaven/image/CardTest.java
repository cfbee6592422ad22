package io.github.blogmaven.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs a font, as drawing does. */
class CardTest {
    private static final String CARD = "assets/cards/pipes-";

    @TempDir
    Path folder;

    @Test
    void standsForAPostWhereItIsShared() throws IOException {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                images: {cards: true}
                -- posts/pipes.md --
                # A pipe joins two programs
                -- posts/signals.md --
                ---
                image: signal.svg
                ---
                # A signal interrupts one
                -- posts/signal.svg --
                <svg xmlns="http://www.w3.org/2000/svg"/>
                """).rendered();

        List<String> cards = cards(blog);

        assertThat(cards).hasSize(1);
        assertThat(cards.get(0)).startsWith(CARD);
        assertThat(ImageHeader.sizeIn(Files.readAllBytes(blog.output().resolve(cards.get(0)))))
                .contains(new ImageSize(1200, 630));
        assertThat(blog.file("posts/pipes/index.html"))
                .contains("<meta property=\"og:image\" content=\"https://notes.example.org/" + cards.get(0) + "\">");
        assertThat(blog.file("posts/signals/index.html")).contains("/posts/signal.svg\">");
    }

    @Test
    void isDrawnAgainWhenWhatItSaysChanges() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                images: {cards: true}
                -- posts/pipes.md --
                # A pipe joins two programs
                """).rendered();
        List<String> before = cards(blog);

        assertThat(cards(blog.rendered())).isEqualTo(before);
        assertThat(cards(blog.write("-- posts/pipes.md --\n# A pipe joins programs\n")
                        .rendered()))
                .hasSize(1)
                .isNotEqualTo(before);
    }

    @Test
    void isLeftOutWhereNobodyCouldOpenIt() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                images: {cards: true}
                -- posts/pipes.md --
                # A pipe joins two programs
                """).withoutUrl().rendered();

        assertThat(cards(blog)).isEmpty();
    }

    @Test
    void cutsATitleThatIsTooLongForIt() {
        Card card = new Card("Series ".repeat(40), "A title of very many words ".repeat(30), "Notes", colours());

        assertThat(new CardPainter("Serif").paint(card)).isPresent();
    }

    private static List<String> colours() {
        return List.of("#ffffff", "#000000", "#8f3a1d");
    }

    private static List<String> cards(TestBlog blog) {
        return blog.files().stream()
                .filter(file -> file.startsWith("assets/cards/"))
                .toList();
    }
}
