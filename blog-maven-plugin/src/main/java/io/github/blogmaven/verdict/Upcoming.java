package io.github.blogmaven.verdict;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Prose;
import io.github.blogmaven.model.Publication;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The blog as it will be when every post that is dated in the future can be seen. Only these posts are reported on.
 *
 * @param mistakes what was found in them while that blog was put together
 * @param files theirs
 */
public record Upcoming(Blog blog, List<Diagnostic> mistakes, Set<String> files) {
    public Upcoming {
        mistakes = List.copyOf(mistakes);
        files = Set.copyOf(files);
    }

    /**
     * What is to come of a blog.
     *
     * @param mistakes of all files
     */
    public static Upcoming of(Blog now, Blog later, List<Diagnostic> mistakes) {
        Set<String> files = now.hidden().stream()
                .filter(post -> post.publication() == Publication.SCHEDULED)
                .map(Post::source)
                .collect(Collectors.toSet());
        return new Upcoming(later, in(files, mistakes).toList(), files);
    }

    private static Stream<Diagnostic> in(Set<String> files, List<Diagnostic> all) {
        return all.stream().filter(one -> files.contains(one.span().path()));
    }

    /** Those of the rules' findings that are in the posts to come. */
    Stream<Diagnostic> in(List<Diagnostic> all) {
        return in(files, all);
    }

    /** The files that only this blog has read. */
    Stream<String> read() {
        return blog.prose().stream().map(Prose::source).filter(files::contains);
    }
}
