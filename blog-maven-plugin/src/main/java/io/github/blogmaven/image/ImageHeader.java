package io.github.blogmaven.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the size of a picture from the beginning of its file: PNG, JPEG, GIF, WebP, AVIF, BMP and SVG.
 *
 * <p>The JDK's own readers know half of these and start the drawing system; a header is a few numbers.
 */
final class ImageHeader {
    private static final Pattern SVG = Pattern.compile("<svg\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:px)?");
    private static final int JPEG_HEADER = 4;

    private final ByteBuffer bytes;

    private int orientation = 1;

    private ImageHeader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /**
     * The size, or nothing when these are no picture that is known here, or too few bytes of one.
     *
     * @param head the first bytes of a file, or all of them
     */
    static Optional<ImageSize> sizeIn(byte[] head) {
        try {
            return new ImageHeader(head).size();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * How a JPEG image is turned before it is shown, as Exif numbers it; 1 where nothing says so.
     *
     * @param head the first bytes of a file, or all of them
     */
    static int orientationIn(byte[] head) {
        try {
            ImageHeader header = new ImageHeader(head);
            return header.has(0, "\u00ff\u00d8\u00ff") && header.jpeg().isPresent() ? header.orientation : 1;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return 1;
        }
    }

    private Optional<ImageSize> size() {
        if (has(0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(new ImageSize(bytes.getInt(16), bytes.getInt(20)));
        }
        if (has(0, "\u00ff\u00d8\u00ff")) {
            return jpeg();
        }
        if (has(0, "GIF8")) {
            return Optional.of(new ImageSize(little(6), little(8)));
        }
        if (has(0, "RIFF") && has(8, "WEBP")) {
            return webp();
        }
        if (has(4, "ftyp")) {
            return avif();
        }
        return has(0, "BM") ? bmp() : svg();
    }

    private boolean has(int at, String magic) {
        if (at + magic.length() > bytes.limit()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes.get(at + i) & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int big(int at) {
        return bytes.getShort(at) & 0xffff;
    }

    private int little(int at) {
        return Short.reverseBytes(bytes.getShort(at)) & 0xffff;
    }

    /** Walks over the segments to the start of a frame (SOF0 to SOF15 but for DHT, JPG and DAC; ITU T.81, B.1.1.3). */
    private Optional<ImageSize> jpeg() {
        int at = 2;
        while (true) {
            int marker = bytes.get(at + 1) & 0xff;
            boolean isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (isFrame) {
                int height = big(at + JPEG_HEADER + 1);
                int width = big(at + JPEG_HEADER + 3);
                return Optional.of(orientation >= 5 ? new ImageSize(height, width) : new ImageSize(width, height));
            }
            if (marker == 0xe1 && has(at + JPEG_HEADER, "Exif\0\0")) {
                orientation = orientation(at + JPEG_HEADER + 6);
            }
            boolean isFill = marker == 0xff;
            at += isFill ? 1 : 2 + big(at + 2);
        }
    }

    /**
     * How a camera was held (Exif 2.3, tag 0x0112); browsers turn the image back. From 5 on, rows become columns.
     *
     * @param tiff where the TIFF header begins
     */
    private int orientation(int tiff) {
        boolean isLittle = has(tiff, "II");
        IntUnaryOperator read = at -> isLittle ? little(at) : big(at);
        int directory = tiff + (isLittle ? little(tiff + 4) : big(tiff + 6));
        int entries = read.applyAsInt(directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if (read.applyAsInt(entry) == 0x0112) {
                return read.applyAsInt(entry + 8);
            }
        }
        return 1;
    }

    /** The three kinds of WebP: lossy, lossless and extended (RFC 9649, section 2). */
    private Optional<ImageSize> webp() {
        if (has(12, "VP8 ")) {
            return Optional.of(new ImageSize(little(26) & 0x3fff, little(28) & 0x3fff));
        }
        if (has(12, "VP8L")) {
            int bits = Integer.reverseBytes(bytes.getInt(21));
            return Optional.of(new ImageSize((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1));
        }
        return has(12, "VP8X") ? Optional.of(new ImageSize(little24(24) + 1, little24(27) + 1)) : Optional.empty();
    }

    private int little24(int at) {
        return little(at) | (bytes.get(at + 2) & 0xff) << 16;
    }

    /** The largest image spatial extents property ({@code ispe}) is that of the whole picture; tiles are smaller. */
    private Optional<ImageSize> avif() {
        Optional<ImageSize> largest = Optional.empty();
        for (int at = 8; at + 16 <= bytes.limit(); at++) {
            if (has(at, "ispe")) {
                ImageSize size = new ImageSize(bytes.getInt(at + 8), bytes.getInt(at + 12));
                if (largest.isEmpty() || size.width() > largest.get().width()) {
                    largest = Optional.of(size);
                }
            }
        }
        return largest;
    }

    private Optional<ImageSize> bmp() {
        int height = Integer.reverseBytes(bytes.getInt(22));
        return Optional.of(new ImageSize(Integer.reverseBytes(bytes.getInt(18)), Math.abs(height)));
    }

    /** Width and height in pixels, else those of the view box. */
    private Optional<ImageSize> svg() {
        Matcher svg = SVG.matcher(new String(bytes.array(), StandardCharsets.UTF_8));
        if (!svg.find()) {
            return Optional.empty();
        }
        Optional<Double> width = attribute("width", svg.group(1)).flatMap(ImageHeader::pixels);
        Optional<Double> height = attribute("height", svg.group(1)).flatMap(ImageHeader::pixels);
        if (width.isPresent() && height.isPresent()) {
            return Optional.of(rounded(width.get(), height.get()));
        }
        return attribute("viewBox", svg.group(1)).map(box -> {
            String[] numbers = box.strip().split("[\\s,]+", -1);
            return numbers.length == 4
                    ? rounded(Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3]))
                    : new ImageSize(0, 0);
        });
    }

    private static Optional<String> attribute(String name, String attributes) {
        Matcher attribute =
                Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([^\"']*)[\"']").matcher(attributes);
        return attribute.find() ? Optional.of(attribute.group(1)) : Optional.empty();
    }

    private static Optional<Double> pixels(String length) {
        Matcher number = LENGTH.matcher(length.strip());
        return number.matches() ? Optional.of(Double.parseDouble(number.group(1))) : Optional.empty();
    }

    private static ImageSize rounded(double width, double height) {
        return new ImageSize((int) Math.round(width), (int) Math.round(height));
    }
}
