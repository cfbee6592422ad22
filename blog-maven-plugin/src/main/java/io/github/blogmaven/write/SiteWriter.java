package io.github.blogmaven.write;

import io.github.blogmaven.render.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes a site into a folder as one transaction.
 *
 * <p>While it is open, no other build can write to the same folder. {@link #add(Output)} prepares what changed in a folder
 * beside the site; only {@link #commit()} changes the site itself. What holds:
 *
 * <ul>
 *   <li>Without a commit, and when a commit fails, the site is as it was. Where even that fails, as on a broken disk, the
 *       exception says so.
 *   <li>When the process is killed, every file that is there is whole: the old one or the new one. Before the commit all
 *       are the old ones. A commit that was killed is finished by the next build that succeeds.
 *   <li>New files come first, then changed ones, and files that are no longer made are removed last.
 *   <li>A file that is right already is not touched. Files that the plugin did not make stay; one in the way is an error.
 *   <li>No link below the site's folder is followed.
 * </ul>
 *
 * <p>Decision 17 says which test proves what. Nothing is promised when the power fails, or when another program changes the
 * folder meanwhile. {@code add}, {@code has} and {@code keep} may be called from any thread.
 */
public final class SiteWriter implements AutoCloseable {
    private final Path site;
    private final WorkFolder work;
    private final Manifest before;
    private final Optional<String> owner;
    private final OutputPath rules;
    private final SiteState state;
    private final Obstacles obstacles;
    private final NavigableSet<String> made = new ConcurrentSkipListSet<>();
    private final Map<Path, Path> folders = new ConcurrentHashMap<>();
    private final AtomicInteger touched = new AtomicInteger();
    private volatile boolean isClosed;

    private SiteWriter(Path site, WorkFolder work, Optional<String> owner) throws IOException {
        this.site = site;
        this.work = work;
        this.owner = owner;
        this.before = Manifest.read(site);
        refuseOtherOwner();
        removeFormerLeftovers();
        this.rules = new OutputPath(site);
        boolean ignoresCase = work.ignoresCase();
        this.state = new SiteState(site, before.paths(), ignoresCase);
        this.obstacles = new Obstacles(site, state, ignoresCase);
    }

    /**
     * Locks the folder of a site.
     *
     * @param site a real path, as {@link SiteFolder} finds it; made by the commit if it is not there
     * @param owner a key that is another one for each blog; without it, the site may be of any blog
     * @throws SiteWriteException if the folder is in use, belongs to another blog or cannot be used
     */
    public static SiteWriter open(Path site, Optional<String> owner) {
        WorkFolder work = WorkFolder.open(site);
        try {
            return new SiteWriter(site, work, owner);
        } catch (IOException e) {
            SiteWriteException failure = new SiteWriteException("cannot use the output folder " + site, e);
            closeAfter(failure, work);
            throw failure;
        } catch (RuntimeException | Error e) {
            closeAfter(e, work);
            throw e;
        }
    }

    private static void closeAfter(Throwable failure, WorkFolder work) {
        try {
            work.close();
        } catch (SiteWriteException e) {
            failure.addSuppressed(e);
        }
    }

    private void refuseOtherOwner() {
        boolean isOthers = owner.isPresent()
                && before.owner().isPresent()
                && !owner.equals(before.owner())
                && !before.paths().isEmpty();
        if (isOthers) {
            throw new SiteWriteException(site + " holds the site of another blog, whose pages would be removed;"
                    + " give each blog an output folder of its own. If it is this blog, and its project or folder was"
                    + " renamed, remove the first line of " + site.resolve(Manifest.NAME));
        }
    }

    /** What builds of earlier versions left in the site when they were killed. */
    private void removeFormerLeftovers() throws IOException {
        FileTree.delete(site.resolve(".blog-aside"));
        FileTree.delete(site.resolve(Manifest.NAME + ".new"));
    }

    /**
     * Prepares a file, unless the site has it already.
     *
     * @throws SiteWriteException if it cannot be written
     */
    public void add(Output output) {
        String path = claimed(output.path());
        try {
            if (isRight(output) || obstacles.isInTheWayOf(path)) {
                return;
            }
            write(output, work.incoming().resolve(path));
            touched.incrementAndGet();
        } catch (IOException e) {
            throw new SiteWriteException("cannot write " + site.resolve(path) + "; the site is as it was", e);
        }
    }

    /** Whether an earlier build made a file that is still there. */
    public boolean has(String path) {
        try {
            SiteState.Found there = state.file(path);
            return there.kind() == FileKind.FILE && there.path().equals(path) && state.isOwnExactly(path);
        } catch (IOException e) {
            return false;
        }
    }

    /** Leaves a file as an earlier build made it. */
    public void keep(String path) {
        claimed(path);
    }

    private String claimed(String path) {
        if (isClosed) {
            throw new IllegalStateException("the site is closed: " + path);
        }
        rules.problem(path).ifPresent(problem -> {
            throw new SiteWriteException("cannot write '" + path + "' into the site: " + problem);
        });
        if (!made.add(path)) {
            throw new IllegalStateException("two things are written to " + site.resolve(path));
        }
        return path;
    }

    private boolean isRight(Output output) throws IOException {
        SiteState.Found there = state.file(output.path());
        boolean isFile = there.kind() == FileKind.FILE && there.path().equals(output.path());
        boolean isSpelledOtherwise = isFile && state.isOwn(there.path()) && !state.isOwnExactly(there.path());
        if (!isFile || isSpelledOtherwise) {
            return false;
        }
        Path target = site.resolve(output.path());
        if (output instanceof Output.Made file) {
            return Files.size(target) == file.bytes().length && Arrays.equals(Files.readAllBytes(target), file.bytes());
        }
        Path from = ((Output.Copied) output).from();
        return Files.size(target) == Files.size(from) && Files.mismatch(target, from) < 0;
    }

    private void write(Output output, Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !folders.containsKey(folder)) {
            folders.put(folder, Files.createDirectories(folder));
        }
        if (output instanceof Output.Made content) {
            Files.write(file, content.bytes());
        } else {
            Files.copy(((Output.Copied) output).from(), file);
        }
    }

    /**
     * Changes the site to what was added and kept.
     *
     * @throws SiteWriteException if a file cannot be moved or removed, or something is in the way of one
     */
    public Written commit() {
        obstacles.refuse();
        Manifest after = new Manifest(owner.or(before::owner), made);
        int removed = new SiteCommit(site, work, before, after, state, obstacles).run();
        work.committed();
        return new Written(touched.get(), made.size() - touched.get(), removed);
    }

    /** Forgets what was prepared and not committed, and lets other builds write. */
    @Override
    public void close() {
        isClosed = true;
        work.close();
    }
}
