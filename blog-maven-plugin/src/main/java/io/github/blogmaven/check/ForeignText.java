package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.source.Role;
import java.util.stream.Stream;

/** A text that other tools make a page of, and this one copies. */
final class ForeignText implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        UsedFiles used = UsedFiles.of(blog);
        return blog.files().stream()
                .filter(file -> file.source().role() == Role.FILE && !used.isLinked(file.url()))
                .map(file -> file.source().path())
                .filter(MediaNames::isText)
                .map(path -> new Finding(
                        Span.ofFile(path), "the file is only copied; pages are made from '.md' and '.markdown' files"));
    }
}
