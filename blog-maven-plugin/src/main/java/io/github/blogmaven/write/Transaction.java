package io.github.blogmaven.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Changes to a site that can be taken back as long as the work folder is there.
 *
 * <p>Each change is one step of the file system, so that whoever looks sees the old file or the new one, whole. What a
 * change replaces or removes is kept in the work folder. What needs space on the disk is done beforehand, by
 * {@link #prepareReplacing}, so that the changes themselves only move and remove.
 */
final class Transaction {
    private final Path outgoing;
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Map<Path, Path> kept = new HashMap<>();

    Transaction(WorkFolder work) {
        this.outgoing = work.outgoing();
    }

    /** What takes a change back; it may also be run when the change was not made. */
    private interface Action {
        void run() throws IOException;
    }

    /**
     * The way back from one change.
     *
     * @param isLast whether it is left out unless all later changes could be taken back
     */
    private record Step(Action action, boolean isLast) {}

    private void onRollBack(Action action) {
        undo.push(new Step(action, false));
    }

    /** Makes a folder that is not there. */
    void createFolder(Path folder) throws IOException {
        onRollBack(() -> Files.deleteIfExists(folder));
        Files.createDirectory(folder);
    }

    /** Moves a file, or a folder with all that is in it, to where nothing is. */
    void moveIn(Path from, Path to) throws IOException {
        onRollBack(() -> moveBack(to, from));
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Keeps the old content of a file that is to be replaced. */
    void prepareReplacing(Path path) throws IOException {
        if (!kept.containsKey(path)) {
            keep(path, kept(path));
        }
    }

    /** Where something of the site is kept: all of it in one folder, under numbers. */
    private Path kept(Path path) throws IOException {
        if (kept.isEmpty()) {
            Files.createDirectory(outgoing);
        }
        return kept.computeIfAbsent(path, each -> outgoing.resolve(String.valueOf(kept.size())));
    }

    /** Puts a file in the place of another one. */
    void replace(Path from, Path to) throws IOException {
        prepareReplacing(to);
        Path old = kept(to);
        onRollBack(() -> putBack(old, to, from));
        overwrite(from, to);
    }

    /**
     * Puts the list of files in its place. As long as anything is changed that cannot be taken back, the list stays: it
     * names all files, old and new, so that the next build can remove what is left.
     */
    void putList(Path from, Path to) throws IOException {
        if (FileKind.of(to) == FileKind.NONE) {
            undo.push(new Step(() -> moveBack(to, from), true));
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } else {
            prepareReplacing(to);
            Path old = kept(to);
            undo.push(new Step(() -> putBack(old, to, from), true));
            overwrite(from, to);
        }
    }

    private static void overwrite(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes back that a file was overwritten, unless that failed: then the new one is still where it was prepared. */
    private static void putBack(Path old, Path to, Path prepared) throws IOException {
        if (FileKind.of(prepared) == FileKind.NONE) {
            overwrite(old, to);
        }
    }

    /** Moves a file, a link or a whole folder out of the site. */
    void remove(Path path) throws IOException {
        Path old = kept(path);
        // A second name for the same file would make the move do nothing.
        Files.deleteIfExists(old);
        onRollBack(() -> moveBack(old, path));
        Files.move(path, old, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes a folder that is empty. */
    void removeFolder(Path folder) throws IOException {
        onRollBack(() -> {
            if (FileKind.of(folder) == FileKind.NONE) {
                Files.createDirectory(folder);
            }
        });
        Files.delete(folder);
    }

    private static void moveBack(Path from, Path to) throws IOException {
        if (FileKind.of(to) == FileKind.NONE) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** A second name for the file costs nothing; where there is no such thing, a copy does. */
    private static void keep(Path file, Path kept) throws IOException {
        try {
            Files.createLink(kept, file);
        } catch (UnsupportedOperationException | IOException e) {
            Files.deleteIfExists(kept);
            Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /**
     * Takes all changes back, the last first.
     *
     * @param cause what went wrong; what goes wrong here is added to it
     * @return whether the site is as it was before
     */
    boolean rollBack(Throwable cause) {
        boolean isWhole = true;
        while (!undo.isEmpty()) {
            Step step = undo.pop();
            if (step.isLast() && !isWhole) {
                continue;
            }
            try {
                step.action().run();
            } catch (IOException | RuntimeException e) {
                cause.addSuppressed(e);
                isWhole = false;
            }
        }
        return isWhole;
    }
}
