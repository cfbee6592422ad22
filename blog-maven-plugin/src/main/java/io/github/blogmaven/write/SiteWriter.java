package io.github.blogmaven.write;

import io.github.blogmaven.render.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Writes a site into a folder, all of it or nothing.
 *
 * <p>What changed is first written aside, into a tree of the same shape, while other pages are still being rendered; only
 * {@link #commit()} moves it into place. A build that fails or is killed before that leaves the site as it was, and one
 * that is killed in the middle of the moves leaves no half-written file: each move is one step of the file system. A
 * folder that is new is moved as a whole. A file that is right already is not touched. Files of an earlier run that are
 * no longer made are removed; files the plugin did not make stay, and one in the way is an error. {@link #add(Output)}
 * may be called from any thread.
 */
public final class SiteWriter {
    private static final String ASIDE = ".blog-aside";

    private final Path site;
    private final Path aside;
    private final Manifest manifest;
    private final Set<String> before;
    private final NavigableSet<String> made = new ConcurrentSkipListSet<>();
    private final ForeignFiles foreign;
    private final Map<Path, Path> folders = new ConcurrentHashMap<>();
    private final AtomicInteger touched = new AtomicInteger();

    /**
     * @param site the folder of the site; made if it is not there
     * @throws UncheckedIOException if it cannot be used
     */
    public SiteWriter(Path site) {
        this.site = site;
        this.aside = site.resolve(ASIDE);
        this.manifest = new Manifest(site);
        try {
            Files.createDirectories(site);
            discard();
            this.before = manifest.read();
            this.foreign = new ForeignFiles(site, before);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + site, e);
        }
    }

    /**
     * Writes a file aside, if it is not right already.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void add(Output output) {
        Path target = site.resolve(output.path());
        if (!made.add(output.path())) {
            throw new IllegalStateException("two things are written to " + target);
        }
        try {
            if (isRight(output, target)) {
                return;
            }
            if (foreign.isInTheWayOf(output.path())) {
                return;
            }
            write(output, aside.resolve(output.path()));
            touched.incrementAndGet();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target, e);
        }
    }

    /** Whether a folder has a file of a site already. */
    public static boolean isThere(Path site, String path) {
        return Files.isRegularFile(site.resolve(path));
    }

    /** Leaves a file as an earlier build made it. */
    public void keep(String path) {
        if (!made.add(path)) {
            throw new IllegalStateException("two things are written to " + site.resolve(path));
        }
    }

    private static boolean isRight(Output output, Path target) throws IOException {
        if (output instanceof Output.Made file) {
            return isOfSize(target, file.bytes().length) && Arrays.equals(Files.readAllBytes(target), file.bytes());
        }
        Path from = ((Output.Copied) output).from();
        return isOfSize(target, Files.size(from)) && Files.mismatch(target, from) < 0;
    }

    private static boolean isOfSize(Path file, long size) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == size;
    }

    private void write(Output output, Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            folders.computeIfAbsent(folder, SiteWriter::made);
        }
        if (output instanceof Output.Made content) {
            Files.write(file, content.bytes());
        } else {
            Files.copy(((Output.Copied) output).from(), file);
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder, e);
        }
    }

    /**
     * Moves everything into place and removes what is no longer made.
     *
     * @throws UncheckedIOException if a file cannot be moved or removed, or one that the plugin did not make is in the way
     */
    public Written commit() {
        try {
            if (!foreign.isEmpty()) {
                discard();
                foreign.refuse();
            }
            Set<String> known = new TreeSet<>(before);
            known.addAll(made);
            manifest.write(known);
            int removed = removeOrphans();
            if (Files.isDirectory(aside)) {
                merge(aside, site);
            }
            manifest.write(made);
            return new Written(touched.get(), made.size() - touched.get(), removed);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + site, e);
        }
    }

    /** Moves what is in one folder into another: whole folders where they are new, else file by file. */
    private static void merge(Path from, Path to) throws IOException {
        for (Path source : list(from)) {
            Path target = to.resolve(from.relativize(source));
            if (Files.isDirectory(source) && Files.isDirectory(target)) {
                merge(source, target);
            } else {
                Files.move(source, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Files.delete(from);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private int removeOrphans() throws IOException {
        int removed = 0;
        for (String path : before) {
            boolean isOrphan = !made.contains(path) && !Files.isDirectory(site.resolve(path));
            if (isOrphan && Files.deleteIfExists(site.resolve(path))) {
                removed++;
                removeEmptyFolders(path);
            }
        }
        return removed;
    }

    /** Removes the folders a file was in, from the innermost up to one that is not empty. */
    private void removeEmptyFolders(String path) throws IOException {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            try {
                Files.delete(site.resolve(path.substring(0, slash)));
            } catch (DirectoryNotEmptyException | NoSuchFileException e) {
                return;
            }
        }
    }

    /** Forgets what was written aside. */
    public void discard() {
        try {
            if (Files.isDirectory(aside)) {
                delete(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + aside, e);
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : list(folder)) {
            if (Files.isDirectory(file)) {
                delete(file);
            } else {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
