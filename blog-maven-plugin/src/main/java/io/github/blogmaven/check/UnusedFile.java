package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.SiteFile;
import io.github.blogmaven.source.Role;
import io.github.blogmaven.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A file beside the posts that no page shows or links to, and that is published all the same. */
final class UnusedFile implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        UsedFiles used = UsedFiles.of(blog);
        List<SourceFile> unlinked = blog.files().stream()
                .filter(file -> !used.isLinked(file.url()))
                .map(SiteFile::source)
                .filter(file -> file.role() == Role.FILE && !isForOtherFiles(file, blog, used))
                .toList();
        if (unlinked.isEmpty() || hasForeignTexts(blog)) {
            return Stream.empty();
        }
        Set<String> mentioned = used.mentioned();
        return unlinked.stream()
                .filter(file -> !mentioned.contains(file.name()))
                .map(file -> new Finding(Span.ofFile(file.path()), "no page shows this file or links to it"));
    }

    /**
     * Whether pages need not name a file: style sheets and tables of numbers may be for a page of HTML beside or above them,
     * and a licence is for those who look.
     */
    private static boolean isForOtherFiles(SourceFile file, Blog blog, UsedFiles used) {
        if (MediaNames.isForPages(file.path())) {
            return false;
        }
        boolean isBesidePosts = file.path().contains("/");
        return !isBesidePosts
                || MediaNames.isLicence(file.name())
                || blog.files().stream()
                        .filter(other -> used.isLinked(other.url()))
                        .map(other -> other.source().path())
                        .filter(MediaNames::isForOthers)
                        .anyMatch(other -> file.path().startsWith(other.substring(0, other.lastIndexOf('/') + 1)));
    }

    /** What is in them is not known, and may be all the files. */
    private static boolean hasForeignTexts(Blog blog) {
        return blog.files().stream()
                .anyMatch(file -> MediaNames.isText(file.source().path()));
    }
}
