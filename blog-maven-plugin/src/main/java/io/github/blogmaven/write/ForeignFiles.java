package io.github.blogmaven.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/** What stands in the folder of a site, was not made by the plugin, and is in the way of something that is. */
final class ForeignFiles {
    private final Path site;
    private final Set<String> own;
    private final NavigableSet<String> inTheWay = new ConcurrentSkipListSet<>();

    /**
     * @param own the paths of what the plugin made
     */
    ForeignFiles(Path site, Set<String> own) {
        this.site = site;
        this.own = own;
    }

    /** Whether something is in the way of a file; it is kept in mind. May be called from any thread. */
    boolean isInTheWayOf(String path) throws IOException {
        Optional<String> found = find(path);
        found.ifPresent(inTheWay::add);
        return found.isPresent();
    }

    private Optional<String> find(String path) throws IOException {
        Path target = site.resolve(path);
        if (Files.isDirectory(target)) {
            return findIn(target);
        }
        if (Files.exists(target)) {
            return own.contains(path) ? Optional.empty() : Optional.of(path);
        }
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String folder = path.substring(0, slash);
            if (Files.exists(site.resolve(folder))) {
                boolean isFree = Files.isDirectory(site.resolve(folder)) || own.contains(folder);
                return isFree ? Optional.empty() : Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** A file in a folder that stands where a file belongs. */
    private Optional<String> findIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file))
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !own.contains(path))
                    .findFirst();
        }
    }

    /** Throws if anything is in the way. */
    void refuse() throws IOException {
        if (!inTheWay.isEmpty()) {
            String others = inTheWay.size() == 1 ? "" : " and " + (inTheWay.size() - 1) + " more";
            throw new FileAlreadyExistsException(
                    site.resolve(inTheWay.first()) + others,
                    null,
                    "not made by this plugin, and in the way of a page; remove it or choose another output folder");
        }
    }

    boolean isEmpty() {
        return inTheWay.isEmpty();
    }
}
