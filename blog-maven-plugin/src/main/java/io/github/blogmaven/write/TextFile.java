package io.github.blogmaven.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file of text outside of the site, written as a whole: whoever looks sees the old text or the new one. */
public final class TextFile {
    private TextFile() {}

    /**
     * Writes a text in UTF-8, and makes the folders above it.
     *
     * @throws UncheckedIOException if it cannot be written, or a symbolic link is in its place
     */
    public static void write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (Files.isSymbolicLink(file)) {
                throw new FileSystemException(file.toString(), null, "it is a symbolic link, which is not followed");
            }
            replace(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void replace(Path file, String text) throws IOException {
        Path prepared = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.deleteIfExists(prepared);
            Files.writeString(prepared, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(prepared, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(prepared);
        }
    }
}
