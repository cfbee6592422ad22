package io.github.blogmaven.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of the files that the plugin made, kept with them: what is not on it was made by somebody else.
 *
 * <p>One path a line, sorted, so that it may be committed with the site.
 */
final class Manifest {
    static final String NAME = ".blog-files";

    private final Path site;
    private final Path file;

    Manifest(Path site) {
        this.site = site.toAbsolutePath().normalize();
        this.file = site.resolve(NAME);
    }

    /** The paths of an earlier run; none where there was none. What somebody added that is not in the site is left out. */
    Set<String> read() throws IOException {
        try {
            Set<String> paths = new TreeSet<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                paths.add(line.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%"));
            }
            paths.removeIf(path -> !isInside(path));
            return paths;
        } catch (NoSuchFileException e) {
            return new TreeSet<>();
        }
    }

    /** A path as a line; its name may hold what ends one, as the icons of folders on a Mac do. */
    private static String line(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private boolean isInside(String path) {
        try {
            return !path.isBlank() && site.resolve(path).normalize().startsWith(site);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Writes the list, unless it is so already. */
    void write(Collection<String> paths) throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeSet<>(paths).forEach(path -> text.append(line(path)).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Path aside = file.resolveSibling(NAME + ".new");
        Files.write(aside, bytes);
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
