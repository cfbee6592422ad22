package io.github.blogmaven.write;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Moves what a build has prepared into a site.
 *
 * <p>The order is: the list of all files, old and new; what is in the way of new files; new files; files that replace
 * others; what is no longer made, which is removed; the list of the new files. So no page links to one that is not there
 * yet, and a build that is killed in between leaves a list by which the next one can clean up.
 */
final class SiteCommit {
    private static final String AS_IT_WAS = "; the site is as it was";

    private static final String MIXED =
            "; some of its files are old now and some are new, and the next build that" + " succeeds makes it whole";

    private final Path site;
    private final WorkFolder work;
    private final Manifest before;
    private final Manifest after;

    /** The list of all files, old and new. */
    private final Manifest both;

    private final Path list;
    private final Path allList;
    private final Path newList;
    private final SiteState state;
    private final Obstacles obstacles;
    private final Transaction transaction;
    private final List<Move> fresh = new ArrayList<>();
    private final List<Move> replacing = new ArrayList<>();
    private final List<Path> inTheWay = new ArrayList<>();
    private final List<String> orphans = new ArrayList<>();
    private int removed;

    SiteCommit(Path site, WorkFolder work, Manifest before, Manifest after, SiteState state, Obstacles obstacles) {
        this.site = site;
        this.work = work;
        this.before = before;
        this.after = after;
        Set<String> all = new TreeSet<>(before.paths());
        all.addAll(after.paths());
        this.both = after.with(all);
        this.list = site.resolve(Manifest.NAME);
        this.allList = work.list("all-files");
        this.newList = work.list("new-files");
        this.state = state;
        this.obstacles = obstacles;
        this.transaction = new Transaction(work);
    }

    /** Something in the work folder and its place in the site. */
    private record Move(Path from, Path to) {}

    /**
     * Changes the site, or leaves it as it was.
     *
     * @return how many files were removed
     * @throws SiteWriteException if it is left as it was, or could not even be brought back to that
     */
    int run() {
        try {
            findOrphans();
            plan();
            if (isNothingToDo()) {
                return 0;
            }
            checkIsWritable();
            prepare();
        } catch (IOException e) {
            throw new SiteWriteException("cannot write to " + site + AS_IT_WAS, e);
        }
        try {
            change();
            return removed;
        } catch (IOException e) {
            boolean isWhole = transaction.rollBack(e);
            throw new SiteWriteException("cannot write to " + site + (isWhole ? AS_IT_WAS : MIXED), e);
        } catch (RuntimeException | Error e) {
            transaction.rollBack(e);
            throw e;
        }
    }

    private void findOrphans() throws IOException {
        for (String path : new TreeSet<>(before.paths())) {
            if (after.paths().contains(path)) {
                continue;
            }
            SiteState.Found there = state.file(path);
            boolean isLinkAbove = there.kind() == FileKind.LINK && !there.path().equals(path);
            if (isLinkAbove && !state.isOwn(there.path())) {
                obstacles.isLinked(there.path());
            }
            orphans.add(path);
        }
        obstacles.refuse();
    }

    private void plan() throws IOException {
        if (FileKind.of(work.incoming()) == FileKind.FOLDER) {
            plan(work.incoming(), site);
        }
    }

    private void plan(Path from, Path to) throws IOException {
        for (Path each : FileTree.list(from)) {
            Path target = to.resolve(String.valueOf(each.getFileName()));
            FileKind there = FileKind.of(target);
            boolean isFolder = FileKind.of(each) == FileKind.FOLDER;
            if (isFolder && there == FileKind.FOLDER) {
                plan(each, target);
            } else if (!isFolder && there == FileKind.FILE) {
                replacing.add(new Move(each, target));
            } else {
                if (there != FileKind.NONE) {
                    inTheWay.add(target);
                }
                fresh.add(new Move(each, target));
            }
        }
    }

    private boolean isNothingToDo() {
        return fresh.isEmpty() && replacing.isEmpty() && after.equals(before);
    }

    /** Finds out before the first change whether every folder that is to change may be written to. */
    private void checkIsWritable() {
        Set<Path> folders = new LinkedHashSet<>();
        fresh.forEach(move -> folders.add(parent(move.to())));
        replacing.forEach(move -> folders.add(parent(move.to())));
        orphans.forEach(path -> folders.add(parent(site.resolve(path))));
        for (Path folder : folders) {
            if (Files.isDirectory(folder) && !Files.isWritable(folder)) {
                throw new SiteWriteException(
                        "cannot write to " + folder + AS_IT_WAS + ": no permission to change this folder");
            }
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    /** Does what needs space on the disk, so that a full one is noticed before the first change. */
    private void prepare() throws IOException {
        Files.write(allList, both.bytes(), CREATE, TRUNCATE_EXISTING, WRITE);
        Files.write(newList, after.bytes(), CREATE, TRUNCATE_EXISTING, WRITE);
        if (FileKind.of(list) == FileKind.FILE) {
            transaction.prepareReplacing(list);
        }
        for (Move move : replacing) {
            transaction.prepareReplacing(move.to());
        }
    }

    private void change() throws IOException {
        if (FileKind.of(site) == FileKind.NONE) {
            transaction.createFolder(site);
        }
        if (!both.equals(before)) {
            transaction.putList(allList, list);
        }
        removeOtherSpellings();
        for (Path path : inTheWay) {
            transaction.remove(path);
        }
        for (Move move : fresh) {
            transaction.moveIn(move.from(), move.to());
        }
        for (Move move : replacing) {
            transaction.replace(move.from(), move.to());
        }
        for (String path : orphans) {
            remove(path);
        }
        if (!both.equals(after)) {
            Files.move(newList, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Where names that differ only in case are one name, a file keeps the spelling it was first made with, and a link in
     * another spelling leads nowhere once the site is on another machine. So what an old spelling names goes first.
     */
    private void removeOtherSpellings() throws IOException {
        if (!work.ignoresCase()) {
            return;
        }
        Map<String, String> spellings = new HashMap<>();
        after.paths()
                .forEach(path -> prefixes(path).forEach(each -> spellings.put(each.toLowerCase(Locale.ROOT), each)));
        List<String> others = new ArrayList<>();
        for (String path : orphans) {
            boolean isSpelledOtherwise = prefixes(path).stream()
                    .anyMatch(each -> !spellings
                            .getOrDefault(each.toLowerCase(Locale.ROOT), each)
                            .equals(each));
            if (isSpelledOtherwise) {
                others.add(path);
            }
        }
        for (String path : others) {
            remove(path);
        }
        if (!others.isEmpty()) {
            orphans.removeAll(new TreeSet<>(others));
            fresh.clear();
            replacing.clear();
            inTheWay.clear();
            plan();
        }
    }

    /** A path and the folders it is in. */
    private static Collection<String> prefixes(String path) {
        List<String> prefixes = new ArrayList<>(List.of(path));
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            prefixes.add(path.substring(0, slash));
        }
        return prefixes;
    }

    /** Removes a file that is no longer made, and the folders that are empty without it. */
    private void remove(String path) throws IOException {
        if (!isInFolders(path)) {
            return;
        }
        Path file = site.resolve(path);
        FileKind kind = FileKind.of(file);
        if (kind.isSingle()) {
            transaction.remove(file);
            removed++;
        }
        for (String folder = SiteState.parent(path); !folder.isEmpty(); folder = SiteState.parent(folder)) {
            if (FileKind.of(site.resolve(folder)) == FileKind.FOLDER && !removeIfEmpty(site.resolve(folder))) {
                return;
            }
        }
    }

    private boolean removeIfEmpty(Path folder) throws IOException {
        try {
            transaction.removeFolder(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }

    /** Whether there are only folders on the way to a file, also after what was changed until now. */
    private boolean isInFolders(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            FileKind kind = FileKind.of(site.resolve(path.substring(0, slash)));
            if (kind.isSingle()) {
                return false;
            }
            if (kind == FileKind.NONE) {
                return true;
            }
        }
        return true;
    }
}
