package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.source.Role;
import io.github.blogmaven.source.SourceFile;
import io.github.blogmaven.source.SourceTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports files that are not read because of their name or folder. */
final class MisplacedFiles {
    private static final List<String> FOLDERS = List.of("posts", "pages", "series", "topics", "paths");

    /** What other tools call the folder of posts. */
    private static final Set<String> POSTS =
            Set.of("_posts", "blog", "articles", "content", "entries", "drafts", "_drafts");

    private MisplacedFiles() {}

    static List<Diagnostic> in(SourceTree tree) {
        Stream<Diagnostic> strays = tree.of(Role.STRAY).stream()
                .filter(file -> !file.path().equals("README.md"))
                .map(MisplacedFiles::stray);
        Stream<Diagnostic> misnamed = tree.of(Role.FILE).stream().flatMap(file -> misnamed(file).stream());
        return Stream.concat(strays, misnamed).toList();
    }

    private static Diagnostic stray(SourceFile file) {
        String path = file.path();
        String folder = path.substring(0, Math.max(path.indexOf('/'), 0));
        Optional<String> meant = POSTS.contains(folder) ? Optional.of("posts") : NearMiss.of(folder, FOLDERS);
        String hint = meant.map(near -> "did you mean '" + near + path.substring(folder.length()) + "'?")
                .orElse("if it is a post, move it to 'posts/" + path + "'");
        return Mistake.STRAY_MARKDOWN.at(
                Span.ofFile(path),
                "Markdown is read in posts, pages, series, topics and paths; this file makes no page",
                hint);
    }

    /** A file of settings or data by a name that is not quite its own, such as {@code blog.yaml}. */
    private static Optional<Diagnostic> misnamed(SourceFile file) {
        String path = file.path();
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String readAs = ending.equals("yaml") || ending.equals("toml") ? "yml" : ending;
        String name = path.substring(0, path.length() - ending.length()) + readAs;
        Set<String> sameKind = Role.names().stream()
                .filter(known -> known.endsWith("." + readAs))
                .collect(Collectors.toSet());
        return NearMiss.of(name, sameKind)
                .map(near -> Mistake.MISNAMED_FILE.at(
                        Span.ofFile(path),
                        "'" + path + "' is not read, but copied to the site",
                        "did you mean '" + near + "'?"));
    }
}
