package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Publication;
import java.util.stream.Stream;

/** A post that readers do not see: a draft, or one that is dated in the future. */
final class HeldBack implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.hidden().stream().map(HeldBack::finding).distinct();
    }

    private static Finding finding(Post post) {
        Span file = Span.ofFile(post.source());
        if (post.publication() == Publication.DRAFT) {
            Span span = post.header().standing().draft().map(Located::span).orElse(file);
            return new Finding(span, "the post is a draft; readers do not see it");
        }
        Span span = post.header().times().date().map(Located::span).orElse(file);
        String day = post.date().map(date -> date.toLocalDate().toString()).orElse("later");
        return new Finding(span, "readers do not see this post before " + day);
    }
}
