package io.github.blogmaven.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * The folder beside a site that one build at a time works in: for the site {@code target/blog} it is
 * {@code target/.blog.blog-work}.
 *
 * <p>It is beside the site because only there a file can be moved into the site in one step, and nothing unfinished is in
 * a folder that gets published. It holds the lock, new files before they are moved in, and old ones until a commit has
 * succeeded. It is removed when the build ends; what a killed build left is removed by the next.
 */
final class WorkFolder implements AutoCloseable {
    private static final int ATTEMPTS = 100;

    private final Path folder;
    private final FolderLock lock;

    /** Folders above that were missing, innermost first. */
    private final Deque<Path> made;

    private boolean isCommitted;

    private WorkFolder(Path folder, FolderLock lock, Deque<Path> made) {
        this.folder = folder;
        this.lock = lock;
        this.made = made;
    }

    /**
     * Opens the folder for a site, and empties it.
     *
     * @throws SiteWriteException if another build has it open, or it cannot be made
     */
    static WorkFolder open(Path site) {
        Path parent = site.getParent();
        if (parent == null) {
            throw new SiteWriteException("the root of a file system cannot be an output folder; choose one below it");
        }
        Path folder = parent.resolve("." + site.getFileName() + ".blog-work");
        Deque<Path> made = new ArrayDeque<>();
        try {
            createMissing(parent, made);
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                create(folder);
                Optional<FolderLock> lock = FolderLock.on(folder, site);
                if (lock.isPresent()) {
                    WorkFolder work = new WorkFolder(folder, lock.get(), made);
                    work.empty();
                    return work;
                }
            }
            throw new SiteWriteException("cannot lock " + folder + ": other builds keep removing it");
        } catch (IOException e) {
            made.addFirst(folder);
            removeMade(made);
            throw new SiteWriteException(
                    "cannot use " + folder + ", where a site is prepared before it is moved into " + site, e);
        }
    }

    private static void createMissing(Path folder, Deque<Path> made) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            createMissing(parent, made);
        }
        try {
            Files.createDirectory(folder);
            made.push(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /** Makes the folder; a link in its place is removed, never followed. */
    private static void create(Path folder) throws IOException {
        FileKind kind = FileKind.of(folder);
        if (kind == FileKind.FOLDER) {
            return;
        }
        if (kind != FileKind.NONE) {
            Files.deleteIfExists(folder);
        }
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            // Another build was faster; the lock decides between them.
        }
    }

    /** Where new files are written, in a tree of the same shape as the site. */
    Path incoming() {
        return folder.resolve("new");
    }

    /** Where old files are kept until the commit has succeeded. */
    Path outgoing() {
        return folder.resolve("old");
    }

    /** Where a list of files is written before it is moved into the site. */
    Path list(String name) {
        return folder.resolve(name);
    }

    /** Whether names that differ only in case are one name on this file system. */
    boolean ignoresCase() {
        return Files.exists(folder.resolve(FolderLock.NAME.toUpperCase(Locale.ROOT)));
    }

    /** Removes all but the lock. */
    private void empty() throws IOException {
        for (Path each : FileTree.list(folder)) {
            if (!lock.isAt(each)) {
                FileTree.delete(each);
            }
        }
    }

    /** Keeps the folders that had to be made above this one, since the site is in them now. */
    void committed() {
        made.clear();
        isCommitted = true;
    }

    /**
     * Removes the folder and releases the lock.
     *
     * @throws SiteWriteException if something cannot be removed; the lock is released even then
     */
    @Override
    public void close() {
        try {
            try {
                empty();
            } finally {
                lock.close();
            }
            Files.deleteIfExists(folder);
            removeMade(made);
        } catch (DirectoryNotEmptyException e) {
            // The next build has locked it already.
        } catch (IOException e) {
            String site = isCommitted ? "the site is written, but " : "";
            throw new SiteWriteException(site + folder + " cannot be removed; the next build will try again", e);
        }
    }

    /** Removes folders, innermost first, as far as they are empty; one that somebody else uses stays. */
    private static void removeMade(Deque<Path> made) {
        try {
            while (!made.isEmpty()) {
                Files.deleteIfExists(made.pop());
            }
        } catch (IOException e) {
            // An empty folder remains. What went wrong before matters more.
        }
    }
}
