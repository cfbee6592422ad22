package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.SiteFile;
import io.github.blogmaven.source.Role;
import io.github.blogmaven.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An image or download beside the posts that no page shows or links to. */
final class UnusedFile implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        UsedFiles used = UsedFiles.of(blog);
        List<SourceFile> unlinked = blog.files().stream()
                .filter(file -> !used.isLinked(file.url()))
                .map(SiteFile::source)
                .filter(file -> file.role() == Role.FILE && MediaNames.isForPages(file.path()))
                .toList();
        if (unlinked.isEmpty() || hasForeignTexts(blog)) {
            return Stream.empty();
        }
        Set<String> mentioned = used.mentioned();
        return unlinked.stream()
                .filter(file -> !mentioned.contains(file.name()))
                .map(file -> new Finding(Span.ofFile(file.path()), "no page shows this file or links to it"));
    }

    /** What is in them is not known, and may be all the files. */
    private static boolean hasForeignTexts(Blog blog) {
        return blog.files().stream()
                .anyMatch(file -> MediaNames.isText(file.source().path()));
    }
}
