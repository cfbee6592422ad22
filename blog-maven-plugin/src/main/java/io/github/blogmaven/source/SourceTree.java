package io.github.blogmaven.source;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.diagnostic.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * {@code static}, where they are wanted ({@code .nojekyll}). A symbolic link is followed to a file inside the blog's
 * folder and nowhere else.
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
            Walk walk = new Walk(root, root.toRealPath());
            Files.walkFileTree(root, walk);
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
        private final Path realRoot;
        private final List<SourceFile> files = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Walk(Path root, Path realRoot) {
            this.root = root;
            this.realRoot = realRoot;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String path = pathOf(folder);
            if (isPassedOver(folder, path)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (NAMED_FILES.contains(path) || Role.of(path).isWritten()) {
                diagnostics.add(Mistake.NOT_A_FILE.at(Span.ofFile(path), "'" + path + "' is a folder, not a file"));
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
                files.add(new SourceFile(path, file, attributes.size(), Role.of(path)));
            } else {
                diagnostics.add(Mistake.NOT_A_FILE.at(Span.ofFile(path), "'" + path + "' is not a regular file"));
            }
            return FileVisitResult.CONTINUE;
        }

        private void addLinked(Path link, String path) throws IOException {
            String target = Files.readSymbolicLink(link).toString().replace('\\', '/');
            String to = "'" + path + "' is a symbolic link to '" + target + "'";
            if (!Files.exists(link)) {
                diagnostics.add(Mistake.OUTSIDE_LINK.at(Span.ofFile(path), to + ", which does not exist"));
            } else if (!link.toRealPath().startsWith(realRoot)) {
                diagnostics.add(
                        Mistake.OUTSIDE_LINK.at(Span.ofFile(path), to + ", which lies outside of the blog's folder"));
            } else if (!Files.isRegularFile(link)) {
                diagnostics.add(Mistake.OUTSIDE_LINK.at(Span.ofFile(path), to + ", which is a folder"));
            } else {
                files.add(new SourceFile(path, link, Files.size(link), Role.of(path)));
            }
        }

        private String pathOf(Path file) {
            String path = root.relativize(file).toString().replace('\\', '/');
            return Normalizer.isNormalized(path, Normalizer.Form.NFC)
                    ? path
                    : Normalizer.normalize(path, Normalizer.Form.NFC);
        }

        private static boolean isPassedOver(Path file, String path) {
            String name = String.valueOf(file.getFileName());
            boolean isHidden = name.startsWith(".") || name.endsWith("~");
            return isHidden && !path.startsWith("static/") && !path.isEmpty();
        }
    }
}
