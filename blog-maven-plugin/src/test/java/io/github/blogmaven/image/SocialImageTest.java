package io.github.blogmaven.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What networks show of a post with an {@code image}. */
class SocialImageTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "4000, 3000, 1200, 630", "2400, 1260, 1200, 630", "1500, 4000, 1200, 630", "1200, 5000, 1200, 630",
        "3000, 700, 1200, 630", "1201, 631, 1200, 630", "1000, 800, 1000, 525", "900, 500, 900, 473"
    })
    void isCutToItsShapeAndNotEnlarged(int width, int height, int shownWidth, int shownHeight) throws IOException {
        TestBlog blog = blog("photo.jpg", bytes(picture(width, height), "jpg"));

        Shared shared = shared(blog.rendered());

        assertThat(shared.path()).startsWith("assets/pictures/").endsWith("-social.jpg");
        assertThat(List.of(shared.width(), shared.height())).containsExactly(shownWidth, shownHeight);
        assertThat(shared.card()).isEqualTo("summary_large_image");
        BufferedImage image = read(blog, shared);
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(shownWidth, shownHeight);
    }

    @ParameterizedTest
    @CsvSource({"1200, 630, summary_large_image", "599, 400, summary", "300, 2000, summary"})
    void isTheFileItselfWhereItFitsOrIsTooSmallToCut(int width, int height, String card) throws IOException {
        Shared shared =
                shared(blog("photo.png", bytes(picture(width, height), "png")).rendered());

        assertThat(shared).isEqualTo(new Shared("posts/photo.png", width, height, card));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0 1 2 3",
        "2, 1 0 3 2",
        "3, 3 2 1 0",
        "4, 2 3 0 1",
        "5, 0 2 1 3",
        "6, 2 0 3 1",
        "7, 3 1 2 0",
        "8, 1 3 0 2"
    })
    void isTurnedAsTheCameraWasHeld(int orientation, String corners) throws IOException {
        int width = orientation < 5 ? 1300 : 700;
        int height = orientation < 5 ? 700 : 1300;
        int[] colours = {0xff0000, 0x00ff00, 0x0000ff, 0xffff00};
        BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                stored.setRGB(x, y, colours[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)]);
            }
        }
        TestBlog blog = blog("photo.jpg", withOrientation(bytes(stored, "jpg"), orientation));

        BufferedImage shown = read(blog.rendered(), shared(blog));

        assertThat(List.of(shown.getWidth(), shown.getHeight())).containsExactly(1200, 630);
        String found = "";
        for (int y : List.of(100, 530)) {
            for (int x : List.of(100, 1100)) {
                found += " " + nearest(shown.getRGB(x, y), colours);
            }
        }
        assertThat(found.strip()).isEqualTo(corners);
    }

    @Test
    void isWhiteWhereItIsTransparent() throws IOException {
        BufferedImage clear = new BufferedImage(1300, 700, BufferedImage.TYPE_INT_ARGB);
        TestBlog blog = blog("photo.png", bytes(clear, "png")).rendered();

        assertThat(read(blog, shared(blog)).getRGB(5, 5)).isEqualTo(0xffffffff);
    }

    @Test
    void isAPngForKindsThatNetworksDoNotShow() throws IOException {
        TestBlog blog = blog("photo.bmp", bytes(picture(1300, 700), "bmp")).rendered();

        assertThat(shared(blog).path()).endsWith("-social.png");
        assertThat(read(blog, shared(blog)).getWidth()).isEqualTo(1200);
    }

    @Test
    void isMissingAndReportedWhereItCannotBeShown() {
        TestBlog drawing = blog(
                "drawing.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>".getBytes(StandardCharsets.UTF_8));
        assertThat(drawing.report()).isEqualTo("""
                posts/drawing.svg:1:1: warning: social networks do not show SVG images, so pages with this 'image' are shared without one [social-image]
                    hint: use a PNG, JPEG or WebP file of 1200 × 630 pixels or more
                """);
        assertThat(drawing.file("posts/pipes/index.html")).doesNotContain("og:image");
        assertThat(blog("broken.jpg", "not a picture".getBytes(StandardCharsets.UTF_8))
                        .report())
                .contains("posts/broken.jpg:1:1: warning: the file is not an image that can be read, or is cut off");
    }

    @Test
    void isNotMadeWhereNobodyCouldOpenIt() throws IOException {
        TestBlog blog =
                blog("photo.jpg", bytes(picture(1300, 700), "jpg")).withoutUrl().rendered();

        assertThat(blog.files()).noneMatch(file -> file.contains("-social"));
        assertThat(blog.file("posts/pipes/index.html")).doesNotContain("og:image");
    }

    private TestBlog blog(String name, byte[] image) {
        return TestBlog.in(folder, "-- posts/pipes.md --\n---\nimage: " + name + "\n---\n# Pipes\n")
                .write("posts/" + name, image);
    }

    private record Shared(String path, int width, int height, String card) {}

    private static Shared shared(TestBlog blog) {
        String html = blog.file("posts/pipes/index.html");
        return new Shared(
                meta("og:image", html).replace("https://notes.example.org/", ""),
                Integer.parseInt(meta("og:image:width", html)),
                Integer.parseInt(meta("og:image:height", html)),
                meta("twitter:card", html));
    }

    private static String meta(String name, String html) {
        Matcher meta = Pattern.compile("<meta (?:property|name)=\"" + name + "\" content=\"([^\"]*)\">")
                .matcher(html);
        assertThat(meta.find()).as(name).isTrue();
        return meta.group(1);
    }

    private static BufferedImage read(TestBlog blog, Shared shared) throws IOException {
        return ImageIO.read(
                new ByteArrayInputStream(Files.readAllBytes(blog.output().resolve(shared.path()))));
    }

    private static BufferedImage picture(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] bytes(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** Puts an Exif segment with one entry behind the beginning of a JPEG file. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] segment = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(segment);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static int nearest(int colour, int[] colours) {
        for (int i = 0; i < colours.length; i++) {
            int difference = colour ^ colours[i];
            if ((difference & 0x808080) == 0) {
                return i;
            }
        }
        return -1;
    }
}
