package io.github.blogmaven.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What is in the way of files that are to be written: files and links that the plugin did not make.
 *
 * <p>They are collected, so that one message can say how many there are. May be used from any thread.
 */
final class Obstacles {
    private static final String FOREIGN =
            " was not made by this plugin and is in the way of a page; remove it or choose another output folder";

    private static final String LINKED = " is a symbolic link, and nothing is written or removed through links;"
            + " remove the link or choose another output folder";

    private final Path site;
    private final SiteState state;
    private final boolean ignoresCase;
    private final NavigableMap<String, String> found = new ConcurrentSkipListMap<>();

    /** The first spelling of each name; filled where two spellings are one name only. */
    private final Map<String, String> spellings = new ConcurrentHashMap<>();

    Obstacles(Path site, SiteState state, boolean ignoresCase) {
        this.site = site;
        this.state = state;
        this.ignoresCase = ignoresCase;
    }

    /** Whether something is in the way of a file; it is noted. */
    boolean isInTheWayOf(String path) throws IOException {
        Optional<SiteState.Found> obstacle = find(path, state.file(path));
        obstacle.ifPresent(one -> found.put(one.path(), one.kind() == FileKind.LINK ? LINKED : FOREIGN));
        return obstacle.isPresent() || (ignoresCase && isSpelledOtherwise(path));
    }

    private Optional<SiteState.Found> find(String path, SiteState.Found there) throws IOException {
        boolean isAbove = !there.path().equals(path);
        return switch (there.kind()) {
            case NONE -> Optional.empty();
            case FILE, LINK, SPECIAL -> state.isOwn(there.path()) ? Optional.empty() : Optional.of(there);
            case FOLDER ->
                isAbove
                        ? Optional.empty()
                        : state.foreignIn(path).map(file -> new SiteState.Found(file, FileKind.FILE));
        };
    }

    /** Two folders, or a file and a folder, that differ only in case would become one. */
    private boolean isSpelledOtherwise(String path) {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            if (isSecondSpelling(path.substring(0, end))) {
                return true;
            }
        }
        return isSecondSpelling(path);
    }

    private boolean isSecondSpelling(String name) {
        String first = spellings.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        boolean isSecond = first != null && !first.equals(name);
        if (isSecond) {
            found.put(
                    name,
                    " differs only in case from '" + first + "', and both are the same on this file system;"
                            + " use one spelling");
        }
        return isSecond;
    }

    /** Notes a link on the way to a file that is no longer made. */
    void isLinked(String path) {
        found.put(path, LINKED);
    }

    /**
     * Ends a commit that has not begun.
     *
     * @throws SiteWriteException if anything is in the way
     */
    void refuse() {
        if (!found.isEmpty()) {
            Map.Entry<String, String> first = found.firstEntry();
            String others = found.size() == 1 ? "" : " (and " + (found.size() - 1) + " more like it)";
            throw new SiteWriteException(site.resolve(first.getKey()) + first.getValue() + others);
        }
    }
}
