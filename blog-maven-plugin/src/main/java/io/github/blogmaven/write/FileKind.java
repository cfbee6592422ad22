package io.github.blogmaven.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What a path names on disk, links not followed. */
enum FileKind {
    NONE,
    FILE,
    FOLDER,
    /** A symbolic link or a junction. */
    LINK,
    /** A pipe, a socket or a device. */
    SPECIAL;

    /** Whether something is there that is no folder. */
    boolean isSingle() {
        return this != NONE && this != FOLDER;
    }

    /**
     * The kind of what is at a path.
     *
     * @throws IOException if that cannot be found out, also when a file is in the place of a folder above
     */
    static FileKind of(Path path) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            // A junction of Windows is "other" and a directory at once.
            if (attributes.isSymbolicLink() || (attributes.isOther() && attributes.isDirectory())) {
                return LINK;
            }
            if (attributes.isOther()) {
                return SPECIAL;
            }
            return attributes.isDirectory() ? FOLDER : FILE;
        } catch (NoSuchFileException e) {
            return NONE;
        }
    }
}
