package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.SiteFile;
import java.util.stream.Stream;

/** An image of more than a megabyte. */
final class HeavyImage implements Rule {
    /** In bytes: a photograph over the whole width of a page is a third of that. */
    private static final long MAX_SIZE = 1_000_000;

    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.files().stream()
                .map(SiteFile::source)
                .filter(file -> file.size() > MAX_SIZE && MediaNames.isImage(file.path()))
                .map(file -> new Finding(
                        Span.ofFile(file.path()),
                        "the image is " + megabytes(file.size()) + " MB; readers have to wait for it"));
    }

    private static String megabytes(long bytes) {
        long tenths = bytes / 100_000;
        return tenths / 10 + "." + tenths % 10;
    }
}
