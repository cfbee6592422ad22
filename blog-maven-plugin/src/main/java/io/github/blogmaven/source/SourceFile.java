package io.github.blogmaven.source;

import java.nio.file.Path;

/**
 * One file of the blog's folder, not read yet.
 *
 * @param path relative to the blog's folder, with forward slashes, in Unicode's composed form (NFC)
 * @param file where it lies on disk
 * @param size in bytes
 */
public record SourceFile(String path, Path file, long size, Role role) {

    /** The folder the file lies in, relative to the blog's, without a slash at the end; empty for the blog's own. */
    public String folder() {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    /** The last name of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
