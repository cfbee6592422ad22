package io.github.blogmaven.draft;

import io.github.blogmaven.frontmatter.PathHeader;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.frontmatter.SeriesHeader;
import io.github.blogmaven.frontmatter.TopicHeader;
import io.github.blogmaven.markdown.Suppression;
import io.github.blogmaven.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole blog as it was written.
 *
 * @param files what is copied to the site: files beside the posts and the content of {@code static}
 */
public record Drafts(
        List<Draft<PostHeader>> posts,
        List<Draft<PostHeader>> pages,
        List<Draft<SeriesHeader>> series,
        List<Draft<TopicHeader>> topics,
        List<Draft<PathHeader>> paths,
        List<WrittenTerm> terms,
        List<WrittenAuthor> authors,
        List<WrittenRedirect> redirects,
        List<WrittenUrl> ledger,
        List<SourceFile> files) {
    public Drafts {
        posts = List.copyOf(posts);
        pages = List.copyOf(pages);
        series = List.copyOf(series);
        topics = List.copyOf(topics);
        paths = List.copyOf(paths);
        terms = List.copyOf(terms);
        authors = List.copyOf(authors);
        redirects = List.copyOf(redirects);
        ledger = List.copyOf(ledger);
        files = List.copyOf(files);
    }

    /** The comments that silence rules, of all files. */
    public List<Suppression> suppressions() {
        return Stream.of(posts, pages, series, topics, paths)
                .flatMap(List::stream)
                .flatMap(draft -> draft.body().notes().suppressions().stream())
                .toList();
    }
}
