package io.github.blogmaven.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is in the folder of a site before a commit, links not followed. Folders are looked at once.
 *
 * <p>May be used from any thread.
 */
final class SiteState {
    private final Path site;
    private final NavigableSet<String> own;
    private final Map<String, Found> folders = new ConcurrentHashMap<>();

    /**
     * @param own the files that an earlier build made
     * @param ignoresCase whether names that differ only in case are one
     */
    SiteState(Path site, Collection<String> own, boolean ignoresCase) throws IOException {
        this.site = site;
        this.own = ignoresCase ? new TreeSet<>(String.CASE_INSENSITIVE_ORDER) : new TreeSet<>();
        this.own.addAll(own);
        this.folders.put("", new Found("", FileKind.of(site)));
    }

    /**
     * What was found on the way to a path.
     *
     * @param path the path, or the first on the way to it that is no folder
     */
    record Found(String path, FileKind kind) {}

    /** What is at the path of a folder. */
    Found folder(String path) throws IOException {
        Found known = folders.get(path);
        if (known != null) {
            return known;
        }
        Found above = folder(parent(path));
        Found found = above.kind() == FileKind.FOLDER ? new Found(path, FileKind.of(site.resolve(path))) : above;
        folders.put(path, found);
        return found;
    }

    /** What is at the path of a file. */
    Found file(String path) throws IOException {
        Found above = folder(parent(path));
        return above.kind() == FileKind.FOLDER ? new Found(path, FileKind.of(site.resolve(path))) : above;
    }

    static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    /** Whether an earlier build made a file. */
    boolean isOwn(String path) {
        return own.contains(path);
    }

    /** Whether an earlier build made a file under just this name. */
    boolean isOwnExactly(String path) {
        return path.equals(own.ceiling(path));
    }

    /** A file or link in a folder that no earlier build made. */
    Optional<String> foreignIn(String folder) throws IOException {
        for (Path each : FileTree.list(site.resolve(folder))) {
            String path = folder + "/" + each.getFileName();
            Optional<String> foreign = FileKind.of(each) == FileKind.FOLDER
                    ? foreignIn(path)
                    : Optional.of(path).filter(file -> !isOwn(file));
            if (foreign.isPresent()) {
                return foreign;
            }
        }
        return Optional.empty();
    }
}
