package io.github.blogmaven.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageHeaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void readsWhatTheJdkWrites(String format) throws IOException {
        assertThat(ImageHeader.sizeIn(drawn(format, 300, 70))).contains(new ImageSize(300, 70));
    }

    @ParameterizedTest
    @CsvSource({
        // The headers of a picture of 300 x 70 in the three forms of WebP, and in AVIF.
        "52494646ffffffff57454250565038200a000000000000 9d012a2c014600",
        "52494646ffffffff574542505650384c0a0000002f 2b411100",
        "52494646ffffffff57454250565038580a0000001000 0000 2b0100 450000",
        "0000001c66747970617669660000000061766966 00000014697370650000 0000 0000012c00000046",
    })
    void readsWhatTheJdkCannot(String header) {
        byte[] bytes = HexFormat.of().parseHex(header.replace(" ", ""));

        assertThat(ImageHeader.sizeIn(bytes)).contains(new ImageSize(300, 70));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg width='300' height=\"70px\">",
                "<?xml version='1.0'?>\n<!-- a drawing -->\n<svg viewBox='0 0 300 70' width='100%'>",
                "<svg\n  viewBox=\"-1,-1, 299.6 70.2\">"
            })
    void readsWhatADrawingSays(String svg) {
        assertThat(ImageHeader.sizeIn(svg.getBytes(StandardCharsets.UTF_8))).contains(new ImageSize(300, 70));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "404 Not Found", "<svg>", "<svg viewBox='0 0 a b'>", "<svg viewBox='0 0 0 0'>", "GIF8", "BM"
            })
    void findsNothingInWhatIsNoPicture(String text) {
        assertThat(ImageHeader.sizeIn(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void findsNothingWhereTheBeginningIsCutOff(String format) throws IOException {
        assertThat(ImageHeader.sizeIn(Arrays.copyOf(drawn(format, 300, 70), 7))).isEmpty();
    }

    @Test
    void turnsAPhotographAsItsCameraWasHeld() throws IOException {
        byte[] upright = HexFormat.of()
                .parseHex("ffd8" + "ffe1001e" + "457869660000" + "4d4d002a00000008" + "0001"
                        + "011200030000000100060000" + "ffc0000b08" + "0046012c" + "01011100");

        assertThat(ImageHeader.sizeIn(upright)).contains(new ImageSize(70, 300));
    }

    private static byte[] drawn(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
