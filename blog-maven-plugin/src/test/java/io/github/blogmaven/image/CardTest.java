package io.github.blogmaven.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                """);

        assertThat(blog.report()).contains("posts/signal.svg:1:1: warning: social networks do not show SVG images");
        List<String> cards = cards(blog);

        assertThat(cards).hasSize(1);
        assertThat(cards.get(0)).startsWith(CARD);
        assertThat(ImageHeader.sizeIn(Files.readAllBytes(blog.output().resolve(cards.get(0)))))
                .contains(new ImageSize(1200, 630));
        assertThat(blog.file("posts/pipes/index.html"))
                .contains("<meta property=\"og:image\" content=\"https://notes.example.org/" + cards.get(0) + "\">");
        assertThat(blog.file("posts/pipes/index.html"))
                .contains(
                        "<meta property=\"og:image:width\" content=\"1200\">",
                        "<meta property=\"og:image:height\" content=\"630\">",
                        "<meta property=\"og:image:alt\" content=\"A pipe joins two programs\">",
                        "<meta name=\"twitter:card\" content=\"summary_large_image\">");
        assertThat(blog.file("posts/signals/index.html"))
                .doesNotContain("og:image")
                .contains("content=\"summary\"");
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
    void isTheSameOnEveryMachine() throws Exception {
        Card card = new Card("Linux I/O · 3", "Why “fsync” isn't enough: ångström & Ελλάδα", "Notes — Ada", colours());

        byte[] png = painter().paint(card);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1200, 630);
        assertThat(png).hasSizeLessThan(40_000);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png)))
                .isEqualTo("46a5165bcc8e56ba1e8800cdbe66a33a4ac19f400d30ae4dff540d6b69c66f0f");
    }

    @Test
    void cutsATitleThatIsTooLongForIt() throws IOException {
        for (String title : List.of("A title of very many words ".repeat(30), "x".repeat(3_000))) {
            Card card = new Card("Series ".repeat(40), title, "Notes", colours());

            BufferedImage image =
                    ImageIO.read(new ByteArrayInputStream(painter().paint(card)));

            for (int y = 0; y < image.getHeight(); y++) {
                assertThat(image.getRGB(1190, y)).as("right margin").isEqualTo(0xffffffff);
            }
        }
    }

    @Test
    void isLeftOutWhereTheFontLacksALetter() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                images: {cards: true}
                -- posts/emoji.md --
                # 🚀 Rockets ❤️ and `List<String>` 👩‍💻
                -- posts/korean.md --
                # 커널과 입출력
                -- posts/chinese.md --
                # 内核
                -- posts/hebrew.md --
                # שלום
                """);

        assertThat(blog.report()).isEqualTo("""
                blog.yml:1:17: warning: 'posts/chinese.md' and 2 more have no card: the font has no '内' [no-font]
                    hint: name a font file of the blog's folder in 'images.card-font', or give the posts an 'image'
                """);
        assertThat(cards(blog)).hasSize(1).allMatch(card -> card.startsWith("assets/cards/emoji-"));
    }

    @Test
    void isNotDrawnForScriptsThatItCannotShape() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                images: {cards: true}
                -- posts/arabic.md --
                # مرحبا
                """);

        assertThat(blog.report()).isEqualTo("""
                blog.yml:1:17: warning: 'posts/arabic.md' has no card: cards cannot show the script of 'م' [no-font]
                    hint: give the posts an 'image'
                """);
        assertThat(cards(blog)).isEmpty();
    }

    @Test
    void mayBeSetInAFontOfTheBlog() throws IOException {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                images: {cards: true, card-font: theme/Own.woff}
                -- posts/pipes.md --
                # Pipes
                """);
        assertThat(blog.report()).isEqualTo("""
                blog.yml:1:34: warning: no file 'theme/Own.woff' in the blog's folder, so cards use the default font [no-font]
                """);
        List<String> without = cards(blog);
        Path font = blog.sources().resolve("theme/Own.woff");
        Files.createDirectories(font.getParent());
        Files.write(
                font,
                Objects.requireNonNull(CardFonts.class.getResourceAsStream("fonts/latin-400.woff"))
                        .readAllBytes());

        assertThat(cards(blog.rendered())).hasSize(1).isNotEqualTo(without);
        Files.writeString(font, "OTTO, and so not a font for us");
        assertThat(blog.report()).isEqualTo("""
                blog.yml:1:34: warning: 'theme/Own.woff' is not a TrueType or WOFF font, so cards use the default font [no-font]
                    hint: use a TrueType (.ttf) or WOFF (.woff) font with TrueType outlines
                """);
    }

    private static CardPainter painter() {
        return new CardPainter(CardFonts.of(400, Optional.empty()), CardFonts.of(700, Optional.empty()));
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
