package io.github.blogmaven.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists and deletes folders without following a link: of a link, the link itself is deleted. */
final class FileTree {
    private FileTree() {}

    /** What is directly in a folder, sorted. */
    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Deletes a file, a link, or a folder with all that is in it; nothing where nothing is. */
    static void delete(Path path) throws IOException {
        if (FileKind.of(path) == FileKind.FOLDER) {
            for (Path each : list(path)) {
                delete(each);
            }
        }
        Files.deleteIfExists(path);
    }
}
