package io.github.blogmaven.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
    @TempDir
    Path folder;

    @Test
    void saysItsSizeAndLoadsWhenAReaderComesNear() throws IOException {
        TestBlog blog = blog("""
                -- posts/pipes.md --
                ![First](a.png)

                Text ![second](a.png) and <img src="a.png" alt="third">.

                ![Sized by its author](a.png){width=30} <img alt="" width=5 src="a.png">

                ![From elsewhere](https://pictures.example.org/b.png)
                """);
        draw(blog, "posts/a.png", 60, 40);

        assertThat(images(blog.rendered().main("posts/pipes/index.html")))
                .containsExactly(
                        "<img src=\"../a.png\" alt=\"First\" width=\"60\" height=\"40\">",
                        "<img src=\"../a.png\" alt=\"second\" width=\"60\" height=\"40\" loading=\"lazy\">",
                        "<img src=\"../a.png\" width=\"60\" height=\"40\" loading=\"lazy\" alt=\"third\">",
                        "<img src=\"../a.png\" alt=\"Sized by its author\" width=\"30\">",
                        "<img alt=\"\" width=5 src=\"../a.png\">",
                        "<img src=\"https://pictures.example.org/b.png\" alt=\"From elsewhere\" loading=\"lazy\">");
    }

    @Test
    void hasSmallerCopiesThatBrowsersChooseFrom() throws IOException {
        TestBlog blog = blog("-- posts/pipes.md --\n![A photograph](a.jpg)\n");
        draw(blog, "posts/a.jpg", 2000, 1000);

        String image = images(blog.rendered().main("posts/pipes/index.html")).get(0);

        assertThat(image)
                .matches("<img src=\"../a.jpg\" alt=\"A photograph\" width=\"2000\" height=\"1000\""
                        + " srcset=\"../../assets/pictures/\\w+-720.jpg 720w, ../../assets/pictures/\\w+-1440.jpg 1440w,"
                        + " ../a.jpg 2000w\" sizes=\"[^\"]+\">");
        Path copy = blog.output().resolve(copies(blog).get(1));
        assertThat(ImageHeader.sizeIn(Files.readAllBytes(copy))).contains(new ImageSize(720, 360));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void isReportedWhereItIsCutOff(String format) throws IOException {
        TestBlog blog = blog("-- posts/pipes.md --\n---\nimage: a.png\n---\n![A pipe](a.png)\n".replace("png", format));
        draw(blog, "posts/a." + format, 200, 100);
        Path image = blog.sources().resolve("posts/a." + format);
        byte[] whole = Files.readAllBytes(image);
        Files.write(image, Arrays.copyOf(whole, whole.length / 2));

        assertThat(blog.report())
                .contains("posts/a." + format + ":1:1: warning: the file is no " + format.toUpperCase(Locale.ROOT)
                        + " picture, or is cut off [bad-image]")
                .contains("posts/a." + format
                        + ":1:1: warning: the file is not an image that can be read, or is cut off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void mayHaveBytesOfSomethingElseAfterItsEnd(String format) throws IOException {
        TestBlog blog = blog("-- posts/pipes.md --\n![A pipe](a.png)\n".replace("png", format));
        draw(blog, "posts/a." + format, 200, 100);
        Files.write(blog.sources().resolve("posts/a." + format), new byte[100], StandardOpenOption.APPEND);

        assertThat(blog.rendered().main("posts/pipes/index.html")).contains("width=\"200\" height=\"100\"");
    }

    @Test
    void isALinkToItselfWhereItIsLargerThanShown() throws IOException {
        TestBlog blog = blog("""
                -- posts/pipes.md --
                ![Large](a.png)

                Text ![among words](a.png).

                ![With a caption](a.png "Caption")

                ![Small](b.png) ![](a.png) [![Linked](a.png)](pipes.md)

                <a href="https://example.org/">

                ![Linked in HTML](a.png)

                </a>

                ## ![In a heading](a.png)
                """);
        draw(blog, "posts/a.png", 800, 40);
        draw(blog, "posts/b.png", 700, 40);

        String html = blog.rendered().main("posts/pipes/index.html");

        assertThat(Pattern.compile(
                                "<a class=\"zoom\" href=\"([^\"]+)\" title=\"Full size\"><img [^>]*alt=\"([^\"]+)\"[^>]*></a>")
                        .matcher(html)
                        .results()
                        .map(zoom -> zoom.group(1) + " " + zoom.group(2)))
                .containsExactly("../a.png Large", "../a.png among words", "../a.png With a caption");
        assertThat(html).containsOnlyOnce("Linked in HTML").doesNotContain("<a class=\"zoom\"><a");
    }

    @Test
    void isCopiedOnceForAllBuilds() throws IOException {
        TestBlog blog = blog("-- posts/pipes.md --\n![A photograph](a.jpg)\n");
        draw(blog, "posts/a.jpg", 1600, 900);
        List<String> copies = copies(blog.rendered());
        FileTime old = FileTime.fromMillis(0);
        for (String copy : copies) {
            Files.setLastModifiedTime(blog.output().resolve(copy), old);
        }

        assertThat(copies(blog.rendered())).isEqualTo(copies).hasSize(1);
        assertThat(Files.getLastModifiedTime(blog.output().resolve(copies.get(0))))
                .isEqualTo(old);

        draw(blog, "posts/a.jpg", 1601, 900);
        assertThat(copies(blog.rendered())).hasSize(1).doesNotContainAnyElementsOf(copies);
    }

    @Test
    void isShownAsItIsWhereNoCopiesAreWanted() throws IOException {
        TestBlog blog = blog("-- blog.yml --\nimages: {widths: []}\n-- posts/pipes.md --\n![A photograph](a.jpg)\n");
        draw(blog, "posts/a.jpg", 2000, 1000);

        assertThat(images(blog.rendered().main("posts/pipes/index.html")))
                .containsExactly("<img src=\"../a.jpg\" alt=\"A photograph\" width=\"2000\" height=\"1000\">");
    }

    @Test
    void isShownAlsoWhereItsFileIsBroken() {
        TestBlog blog = blog("""
                -- posts/pipes.md --
                ![Broken](a.png) ![A drawing that says nothing of its size](b.svg)

                The rest of the text.
                -- posts/a.png --
                no picture
                -- posts/b.svg --
                <svg xmlns="http://www.w3.org/2000/svg"/>
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/a.png:1:1: warning: the file is no PNG picture, or is cut off [bad-image]
                """);
        assertThat(blog.main("posts/pipes/index.html"))
                .contains("<img src=\"../a.png\" alt=\"Broken\">", "The rest of the text.");
    }

    @Test
    void keepsEdgesAndTransparencyWhenItShrinks() throws IOException {
        BufferedImage image = new BufferedImage(4, 2, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 2, 2, new int[] {0xff204060, 0xff204060, 0xff204060, 0xff204060}, 0, 2);
        image.setRGB(2, 0, 2, 2, new int[] {0xffff0000, 0, 0, 0xffff0000}, 0, 2);
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);

        byte[] copy = Scaler.of(bytes.toByteArray()).orElseThrow().copy(2);

        BufferedImage small = ImageIO.read(new java.io.ByteArrayInputStream(copy));
        assertThat(List.of(small.getRGB(0, 0), small.getRGB(1, 0))).containsExactly(0xff204060, 0x80ff0000);
    }

    private TestBlog blog(String files) {
        return TestBlog.in(folder, files);
    }

    private static List<String> images(String html) {
        return Pattern.compile("<img[^>]*>")
                .matcher(html)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static List<String> copies(TestBlog blog) {
        return blog.files().stream()
                .filter(file -> file.startsWith("assets/pictures/"))
                .toList();
    }

    /** Noise, so that a smaller picture is a lighter one. */
    private static void draw(TestBlog blog, String path, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new Random(1).ints((long) width * height).toArray();
        image.setRGB(0, 0, width, height, pixels, 0, width);
        Path file = blog.sources().resolve(path);
        Files.createDirectories(file.getParent());
        ImageIO.write(image, path.substring(path.lastIndexOf('.') + 1), file.toFile());
    }
}
