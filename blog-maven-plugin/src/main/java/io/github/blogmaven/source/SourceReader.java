package io.github.blogmaven.source;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.diagnostic.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads files as UTF-8 text.
 *
 * <p>A file that is not UTF-8, or too large, is reported and still gives a source, so that what refers to it is not
 * reported as well: the former with replacement characters, the latter cut after its first 64 KiB.
 */
public final class SourceReader {
    /**
     * The largest text file that is read, in bytes: 10 MB, which a post with pictures inside its text may reach. Reading takes
     * time and memory in proportion to the size. The URL manifest grows with the blog and may be larger.
     */
    public static final int MAX_SIZE = 10_000_000;

    private static final int HEAD = 1 << 16;

    /** What decoding puts in the place of bytes that are not UTF-8; an author may also have typed it. */
    private static final char REPLACEMENT = '\uFFFD';

    private SourceReader() {}

    /**
     * Reads one file.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Reported<Source> read(SourceFile file) {
        try {
            if (file.size() > MAX_SIZE && file.role() != Role.LEDGER) {
                return head(file);
            }
            byte[] bytes = Files.readAllBytes(file.file());
            String text = new String(bytes, StandardCharsets.UTF_8);
            int wrong = text.indexOf(REPLACEMENT) < 0 ? -1 : firstWrongByte(bytes);
            return new Reported<>(
                    new Source(file.path(), text), wrong < 0 ? List.of() : List.of(notUtf8(file.path(), bytes, wrong)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.file(), e);
        }
    }

    /** A file of a folder by its path, for showing a line of it; nothing when it is not there or not readable. */
    public static Optional<Source> find(Path root, String path) {
        Path file = root.resolve(path);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MAX_SIZE
                    ? Optional.of(new Source(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The first bytes of a file.
     *
     * @param size how many at most
     * @throws UncheckedIOException if the file cannot be read
     */
    public static byte[] head(SourceFile file, int size) {
        try (InputStream in = Files.newInputStream(file.file())) {
            return in.readNBytes(size);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.file(), e);
        }
    }

    /**
     * All bytes of a file.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static byte[] bytes(SourceFile file) {
        return head(file, Integer.MAX_VALUE);
    }

    /**
     * The last bytes of a file.
     *
     * @param size how many at most
     * @throws UncheckedIOException if the file cannot be read
     */
    public static byte[] tail(SourceFile file, int size) {
        try (SeekableByteChannel in = Files.newByteChannel(file.file())) {
            in.position(Math.max(0, in.size() - size));
            return Channels.newInputStream(in).readNBytes(size);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.file(), e);
        }
    }

    private static Reported<Source> head(SourceFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.file())) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            Diagnostic tooLarge = Mistake.FILE_TOO_LARGE.at(
                    Span.ofFile(file.path()),
                    "the file has " + file.size() + " bytes; at most " + MAX_SIZE + " are read");
            return new Reported<>(
                    new Source(file.path(), head.substring(0, head.lastIndexOf('\n') + 1)), List.of(tooLarge));
        }
    }

    /** The offset of the first byte that is not UTF-8, or -1. */
    private static int firstWrongByte(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(4096);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }

    private static Diagnostic notUtf8(String path, byte[] bytes, int wrong) {
        Source before = new Source(path, new String(bytes, 0, wrong, StandardCharsets.UTF_8));
        int end = before.text().length();
        String message = "byte 0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[wrong]) + " is not UTF-8";
        return Mistake.NOT_UTF8.at(before.span(end, end), message, "save the file as UTF-8");
    }
}
