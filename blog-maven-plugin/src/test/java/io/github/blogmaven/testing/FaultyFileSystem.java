package io.github.blogmaven.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file system over another one that asks before each change, and each look at permissions, whether it fails.
 *
 * <p>What fails in the middle of writing or copying a file leaves half of it, as disks do.
 */
public final class FaultyFileSystem extends FileSystem {
    private final FileSystem disk;
    private final Faults faults;
    private final Provider provider = new Provider();

    public FaultyFileSystem(FileSystem disk, Faults faults) {
        this.disk = disk;
        this.faults = faults;
    }

    /** Decides what fails. */
    public interface Faults {
        /**
         * Throws if an operation fails.
         *
         * @param operation a kind of change, or {@code access:READ} and {@code access:WRITE} when permissions are looked at
         */
        void before(String operation, Path path) throws IOException;
    }

    /** A path of the disk, as a path of this file system. */
    public Path wrap(Path path) {
        return new FaultyPath(path);
    }

    private static Path unwrap(Path path) {
        return path instanceof FaultyPath faulty ? faulty.path : path;
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
        return disk.isOpen();
    }

    @Override
    public boolean isReadOnly() {
        return disk.isReadOnly();
    }

    @Override
    public String getSeparator() {
        return disk.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return wrapAll(disk.getRootDirectories());
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return disk.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return disk.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(disk.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = disk.getPathMatcher(pattern);
        return path -> matcher.matches(unwrap(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return disk.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }

    private Iterable<Path> wrapAll(Iterable<Path> paths) {
        return () -> {
            Iterator<Path> each = paths.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Path next() {
                    return wrap(each.next());
                }
            };
        };
    }

    private final class FaultyPath implements Path {
        private final Path path;

        FaultyPath(Path path) {
            this.path = path;
        }

        @Override
        public FileSystem getFileSystem() {
            return FaultyFileSystem.this;
        }

        @Override
        public boolean isAbsolute() {
            return path.isAbsolute();
        }

        private @Nullable Path wrapped(@Nullable Path other) {
            return other == null ? null : wrap(other);
        }

        @Override
        public @Nullable Path getRoot() {
            return wrapped(path.getRoot());
        }

        @Override
        public @Nullable Path getFileName() {
            return wrapped(path.getFileName());
        }

        @Override
        public @Nullable Path getParent() {
            return wrapped(path.getParent());
        }

        @Override
        public int getNameCount() {
            return path.getNameCount();
        }

        @Override
        public Path getName(int index) {
            return wrap(path.getName(index));
        }

        @Override
        public Path subpath(int from, int to) {
            return wrap(path.subpath(from, to));
        }

        @Override
        public boolean startsWith(Path other) {
            return path.startsWith(unwrap(other));
        }

        @Override
        public boolean endsWith(Path other) {
            return path.endsWith(unwrap(other));
        }

        @Override
        public Path normalize() {
            return wrap(path.normalize());
        }

        @Override
        public Path resolve(Path other) {
            return wrap(path.resolve(unwrap(other)));
        }

        @Override
        public Path relativize(Path other) {
            return wrap(path.relativize(unwrap(other)));
        }

        @Override
        public URI toUri() {
            return path.toUri();
        }

        @Override
        public Path toAbsolutePath() {
            return wrap(path.toAbsolutePath());
        }

        @Override
        public Path toRealPath(LinkOption... options) throws IOException {
            return wrap(path.toRealPath(options));
        }

        @Override
        public java.nio.file.WatchKey register(
                WatchService watcher,
                java.nio.file.WatchEvent.Kind<?>[] events,
                java.nio.file.WatchEvent.Modifier... modifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int compareTo(Path other) {
            return path.compareTo(unwrap(other));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof FaultyPath faulty && path.equals(faulty.path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    private final class Provider extends FileSystemProvider {
        private FileSystemProvider real() {
            return disk.provider();
        }

        @Override
        public String getScheme() {
            return "faulty";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return FaultyFileSystem.this;
        }

        @Override
        public Path getPath(URI uri) {
            return wrap(real().getPath(uri));
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            faults.before("open", path);
            return real().newFileChannel(unwrap(path), options, attributes);
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            if (Collections.disjoint(options, Set.of(StandardOpenOption.WRITE, StandardOpenOption.APPEND))) {
                return real().newByteChannel(unwrap(path), options, attributes);
            }
            faults.before("open", path);
            return new FaultyChannel(real().newByteChannel(unwrap(path), options, attributes), path);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            DirectoryStream<Path> stream = real().newDirectoryStream(unwrap(folder), path -> filter.accept(wrap(path)));
            Iterable<Path> wrapped = wrapAll(stream);
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return wrapped.iterator();
                }

                @Override
                public void close() throws IOException {
                    stream.close();
                }
            };
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            faults.before("createDirectory", folder);
            real().createDirectory(unwrap(folder), attributes);
        }

        @Override
        public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
            real().createSymbolicLink(unwrap(link), unwrap(target), attributes);
        }

        @Override
        public void createLink(Path link, Path existing) throws IOException {
            faults.before("createLink", link);
            real().createLink(unwrap(link), unwrap(existing));
        }

        @Override
        public Path readSymbolicLink(Path link) throws IOException {
            return wrap(real().readSymbolicLink(unwrap(link)));
        }

        @Override
        public void delete(Path path) throws IOException {
            faults.before("delete", path);
            real().delete(unwrap(path));
        }

        @Override
        public void copy(Path from, Path to, CopyOption... options) throws IOException {
            try {
                faults.before("copy", to);
            } catch (IOException | RuntimeException | Error e) {
                byte[] bytes = Files.readAllBytes(unwrap(from));
                Files.write(unwrap(to), Arrays.copyOf(bytes, bytes.length / 2));
                throw e;
            }
            real().copy(unwrap(from), unwrap(to), options);
        }

        @Override
        public void move(Path from, Path to, CopyOption... options) throws IOException {
            faults.before("move", to);
            real().move(unwrap(from), unwrap(to), options);
        }

        @Override
        public boolean isSameFile(Path one, Path other) throws IOException {
            return real().isSameFile(unwrap(one), unwrap(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return real().isHidden(unwrap(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return real().getFileStore(unwrap(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            for (AccessMode mode : modes) {
                faults.before("access:" + mode, path);
            }
            real().checkAccess(unwrap(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return real().getFileAttributeView(unwrap(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            return real().readAttributes(unwrap(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
                throws IOException {
            return real().readAttributes(unwrap(path), attributes, options);
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
            real().setAttribute(unwrap(path), attribute, value, options);
        }
    }

    /** Writes half of what it is given when it fails. */
    private final class FaultyChannel implements SeekableByteChannel {
        private final SeekableByteChannel channel;
        private final Path path;

        FaultyChannel(SeekableByteChannel channel, Path path) {
            this.channel = channel;
            this.path = path;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            try {
                faults.before("write", path);
            } catch (IOException | RuntimeException | Error e) {
                channel.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
                throw e;
            }
            return channel.write(bytes);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return channel.read(bytes);
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            channel.truncate(size);
            return this;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
