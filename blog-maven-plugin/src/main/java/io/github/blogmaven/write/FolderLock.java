package io.github.blogmaven.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A lock that one build holds on a work folder, among all builds of all processes; a killed process releases it.
 *
 * <p>On POSIX systems a process loses its lock on a file when it closes any channel on that file. So a second build of the
 * same process must not even open it: which folders are locked by this process is noted in the system properties, the one
 * map that all class loaders share.
 */
final class FolderLock implements AutoCloseable {
    static final String NAME = "lock";

    private final Path file;
    private final String note;
    private final FileChannel channel;

    private FolderLock(Path file, String note, FileChannel channel) {
        this.file = file;
        this.note = note;
        this.channel = channel;
    }

    /**
     * Locks a folder.
     *
     * @param site what the message names
     * @return nothing if the folder or the lock's file went away meanwhile, so that one has to begin again
     * @throws SiteWriteException if another build holds the lock
     */
    static Optional<FolderLock> on(Path folder, Path site) throws IOException {
        String note = FolderLock.class.getName() + ":" + folder.toUri();
        if (System.getProperties().putIfAbsent(note, "") != null) {
            throw busy(site);
        }
        boolean isLocked = false;
        try {
            Optional<FolderLock> lock = lock(folder.resolve(NAME), note, site);
            isLocked = lock.isPresent();
            return lock;
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } finally {
            if (!isLocked) {
                System.getProperties().remove(note);
            }
        }
    }

    private static Optional<FolderLock> lock(Path file, String note, Path site) throws IOException {
        FileKind kind = FileKind.of(file);
        if (kind != FileKind.NONE && (kind != FileKind.FILE || hasOtherNames(file))) {
            FileTree.delete(file);
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean isHeld = false;
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw busy(site);
            }
            isHeld = isStillAt(file, channel);
            return isHeld ? Optional.of(new FolderLock(file, note, channel)) : Optional.empty();
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        } catch (OverlappingFileLockException e) {
            throw busy(site);
        } finally {
            if (!isHeld) {
                channel.close();
            }
        }
    }

    /**
     * Whether a file has names elsewhere, which would change with it. A lock has one name only; Windows does not tell how
     * many a file has.
     */
    private static boolean hasOtherNames(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer names
                && names > 1;
    }

    /**
     * Whether the path still names the locked file: the build that held the lock before removes the file. It is given a
     * length that is hardly that of another, since looking into the file would mean to open and close it.
     */
    private static boolean isStillAt(Path file, FileChannel channel) throws IOException {
        int length = 1 + ThreadLocalRandom.current().nextInt(1 << 16);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[] {0}), length - 1L);
        return FileKind.of(file) == FileKind.FILE && Files.size(file) == length;
    }

    private static SiteWriteException busy(Path site) {
        return new SiteWriteException("another build is writing to " + site
                + " right now; wait until it is done, or give each blog an output folder of its own");
    }

    boolean isAt(Path path) {
        return path.equals(file);
    }

    /** Removes the lock's file and then lets go of it. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        } finally {
            System.getProperties().remove(note);
        }
    }
}
