package io.github.blogmaven.source;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.diagnostic.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The files below the blog's folder, sorted by path.
 *
 * <p>Names that begin with a dot, end with {@code ~} or lie in a folder like that are passed over, but for
 * {@code static}, where they are wanted ({@code .nojekyll}); what belongs to git is passed over even there. The blog's
 * folder itself may be a symbolic link. Below it, a link is followed to a file inside the blog's folder and nowhere else.
 */
public record SourceTree(List<SourceFile> files) {
    private static final Set<String> NAMED_FILES =
            Set.of("blog.yml", "glossary.yml", "authors.yml", "redirects.yml", "urls.txt", "check-baseline.txt");

    public SourceTree {
        files = List.copyOf(files);
    }

    /**
     * Lists what lies below a folder.
     *
     * @throws UncheckedIOException if a folder cannot be listed
     */
    public static Reported<SourceTree> of(Path root) {
        try {
            Path realRoot = root.toRealPath();
            Walk walk = new Walk(realRoot);
            Files.walkFileTree(realRoot, walk);
            walk.files.sort(Comparator.comparing(SourceFile::path));
            return new Reported<>(new SourceTree(walk.files), walk.diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root, e);
        }
    }

    /** The files of one role, in order of their paths. */
    public List<SourceFile> of(Role role) {
        return files.stream().filter(file -> file.role() == role).toList();
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<SourceFile> files = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String path = pathOf(folder);
            if (isPassedOver(folder, path)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (NAMED_FILES.contains(path) || Role.of(path).isWritten()) {
                reportNotAFile(path, "is a folder, not a file");
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = pathOf(file);
            if (isPassedOver(file, path)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                addLinked(file, path);
            } else if (attributes.isRegularFile()) {
                add(path, file, attributes.size());
            } else {
                reportNotAFile(path, "is not a regular file");
            }
            return FileVisitResult.CONTINUE;
        }

        private void add(String path, Path file, long size) {
            if (path.indexOf('\\') >= 0) {
                reportNotAFile(path, "has a backslash in its name, which Windows reads as a folder");
            } else if (!Files.isReadable(file)) {
                reportNotAFile(path, "cannot be read: permission denied");
            } else {
                files.add(new SourceFile(path, file, size, Role.of(path)));
            }
        }

        private void reportNotAFile(String path, String why) {
            diagnostics.add(Mistake.NOT_A_FILE.at(Span.ofFile(path), "'" + path + "' " + why));
        }

        /** What cannot be looked at, such as a folder without permission. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            String path = pathOf(file);
            if (path.isEmpty()) {
                throw failure;
            }
            if (!isPassedOver(file, path)) {
                reportNotAFile(
                        path,
                        failure instanceof AccessDeniedException
                                ? "cannot be read: permission denied"
                                : "cannot be read: " + failure.getMessage());
            }
            return FileVisitResult.CONTINUE;
        }

        private void addLinked(Path link, String path) throws IOException {
            String target = Files.readSymbolicLink(link).toString().replace('\\', '/');
            String to = "'" + path + "' is a symbolic link to '" + target + "'";
            if (!Files.exists(link)) {
                diagnostics.add(Mistake.OUTSIDE_LINK.at(Span.ofFile(path), to + ", which does not exist"));
            } else if (!link.toRealPath().startsWith(root)) {
                diagnostics.add(
                        Mistake.OUTSIDE_LINK.at(Span.ofFile(path), to + ", which lies outside of the blog's folder"));
            } else if (!Files.isRegularFile(link)) {
                diagnostics.add(Mistake.OUTSIDE_LINK.at(Span.ofFile(path), to + ", which is a folder"));
            } else {
                add(path, link.toRealPath(), Files.size(link));
            }
        }

        private String pathOf(Path file) {
            String path = String.join("/", names(root.relativize(file)));
            return Normalizer.isNormalized(path, Normalizer.Form.NFC)
                    ? path
                    : Normalizer.normalize(path, Normalizer.Form.NFC);
        }

        private static List<String> names(Path path) {
            List<String> names = new ArrayList<>(path.getNameCount());
            path.forEach(name -> names.add(name.toString()));
            return names;
        }

        private static boolean isPassedOver(Path file, String path) {
            String name = String.valueOf(file.getFileName());
            boolean isHidden = name.startsWith(".") || name.endsWith("~");
            boolean isOfGit = name.equals(".git");
            return !path.isEmpty() && isHidden && (isOfGit || !path.startsWith("static/"));
        }
    }
}
