package io.github.blogmaven.image;

import io.github.blogmaven.source.SourceFile;
import io.github.blogmaven.source.SourceReader;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads as little of an image file as tells its size, and whether its end is there.
 *
 * <p>Most sizes are in the first bytes; that of a photograph may follow what its camera wrote. Most files end with what
 * their format ends with; others have something after it, and are searched.
 */
final class ImageFile {
    private static final int HEAD = 1 << 16;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** The type and checksum of the chunk that ends a PNG file (PNG specification, 11.2.5). */
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82};

    /** The marker that ends a JPEG file, which its compressed data cannot contain (ITU T.81, B.1.1.3). */
    private static final byte[] JPEG_END = {(byte) 0xff, (byte) 0xd9};

    private ImageFile() {}

    /**
     * The size of an image as browsers show it.
     *
     * @return nothing if the file is no image of a kind that is known here, or is cut off
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    static Optional<ImageSize> size(SourceFile file) {
        byte[] head = SourceReader.head(file, HEAD);
        Optional<ImageSize> size = ImageHeader.sizeIn(head);
        if (size.isEmpty() && file.size() > HEAD) {
            size = ImageHeader.sizeIn(SourceReader.bytes(file));
        }
        return isCutOff(file, head) ? Optional.empty() : size;
    }

    private static boolean isCutOff(SourceFile file, byte[] head) {
        if (startsWith(head, PNG)) {
            return !hasEnd(file, PNG, PNG_END);
        }
        return startsWith(head, JPEG) && !hasEnd(file, JPEG, JPEG_END);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && isAt(0, bytes, start);
    }

    /** Whether a file ends as its format does, or has an end for each start: photographs hold a preview of themselves. */
    private static boolean hasEnd(SourceFile file, byte[] start, byte[] end) {
        if (Arrays.equals(SourceReader.tail(file, end.length), end)) {
            return true;
        }
        byte[] bytes = SourceReader.bytes(file);
        return count(bytes, end) >= count(bytes, start);
    }

    private static int count(byte[] bytes, byte[] part) {
        int count = 0;
        for (int at = 0; at + part.length <= bytes.length; at++) {
            count += isAt(at, bytes, part) ? 1 : 0;
        }
        return count;
    }

    private static boolean isAt(int at, byte[] bytes, byte[] part) {
        return Arrays.equals(bytes, at, at + part.length, part, 0, part.length);
    }
}
