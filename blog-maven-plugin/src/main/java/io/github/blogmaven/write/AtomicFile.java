package io.github.blogmaven.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file outside of the site, written as a whole: whoever looks sees the old content or the new one. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes a text in UTF-8, and makes the folders above it.
     *
     * @throws UncheckedIOException if it cannot be written, or a symbolic link is in its place
     */
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes, and makes the folders above the file.
     *
     * @throws UncheckedIOException if it cannot be written, or a symbolic link is in its place
     */
    public static void write(Path file, byte[] bytes) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (Files.isSymbolicLink(file)) {
                throw new FileSystemException(file.toString(), null, "it is a symbolic link, which is not followed");
            }
            replace(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path prepared = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.deleteIfExists(prepared);
            Files.write(prepared, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(prepared, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(prepared);
        }
    }
}
