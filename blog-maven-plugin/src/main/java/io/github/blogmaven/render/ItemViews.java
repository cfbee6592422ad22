package io.github.blogmaven.render;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.markdown.Length;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Part;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Publication;
import io.github.blogmaven.model.ReadingPath;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.view.Markup;
import io.github.blogmaven.view.PartView;
import io.github.blogmaven.view.PathItem;
import io.github.blogmaven.view.PostItem;
import io.github.blogmaven.view.SeriesItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What lists say of posts, parts, series and paths. */
final class ItemViews {
    /** A longer series shows its first and last part, and these many before and behind the one that is read. */
    private static final int MAX_RAIL = 40;

    private static final int AROUND = 8;

    private final Viewpoint view;

    ItemViews(Viewpoint view) {
        this.view = view;
    }

    List<PostItem> posts(List<Post> posts) {
        return posts.stream().map(this::post).toList();
    }

    PostItem post(Post post) {
        Optional<Series> series = view.edition().seriesOf(post);
        return new PostItem(
                view.hrefs().to(post.url()),
                new Markup(post.title().html()),
                view.text(post.description()),
                post.date().map(view::date).orElse(null),
                post.body().length().minutes(),
                series.map(Series::address).map(view::link).orElse(null),
                series.flatMap(own -> view.edition().partOf(post).map(part -> partName(own, part)))
                        .orElse(null),
                view.foreign(post.language()),
                post.publication() != Publication.PUBLISHED);
    }

    /** Which part of its series, in words: {@code Part 3 of 7}. */
    String partName(Series series, Part part) {
        int last = series.parts().get(series.parts().size() - 1).number();
        return view.words().get("series.part-of", partTitle(series), part.number(), last);
    }

    /** Which part of its series, however many there are: {@code Part 3}. */
    String partNumber(Series series, Part part) {
        return view.words().get("series.part-number", partTitle(series), part.number());
    }

    String partTitle(Series series) {
        return series.header()
                .partTitle()
                .map(Located::value)
                .orElse(view.words().get("series.part"));
    }

    List<PartView> parts(Series series) {
        return series.parts().stream().map(part -> part(part, 0)).toList();
    }

    /** The parts beside a post: all of a short series; of a long one the first, the last, and those around the post. */
    List<PartView> rail(Series series, Post post) {
        List<Part> parts = series.parts();
        if (parts.size() <= MAX_RAIL) {
            return parts(series);
        }
        int current = place(post, parts);
        int from = Math.max(1, Math.min(current - AROUND, parts.size() - 1 - 2 * AROUND));
        int to = Math.min(parts.size() - 1, Math.max(current + AROUND, 2 * AROUND) + 1);
        List<PartView> rail = new ArrayList<>();
        rail.add(part(parts.get(0), 0));
        for (int i = from; i < to; i++) {
            rail.add(part(parts.get(i), i == from ? from - 1 : 0));
        }
        rail.add(part(parts.get(parts.size() - 1), parts.size() - 1 - to));
        return rail;
    }

    private static int place(Post post, List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).post().filter(own -> own.id().equals(post.id())).isPresent()) {
                return i;
            }
        }
        return 0;
    }

    private PartView part(Part part, int skipped) {
        Optional<Post> post = part.post();
        return new PartView(
                part.number(),
                new Markup(part.title().html()),
                post.map(own -> view.hrefs().to(own.url())).orElse(null),
                post.map(Post::description).map(view::text).orElse(null),
                post.map(own -> own.body().length().minutes()).orElse(0),
                post.filter(own -> own.url().equals(view.page())).isPresent(),
                skipped,
                post.filter(own -> own.publication() != Publication.PUBLISHED).isPresent(),
                post.map(own -> view.foreign(own.language())).orElse(null));
    }

    List<SeriesItem> series(List<Series> series) {
        return series.stream().map(this::series).toList();
    }

    SeriesItem series(Series series) {
        int written = series.posts().size();
        return new SeriesItem(
                view.hrefs().to(series.address().url()),
                new Markup(series.title().html()),
                view.text(series.description()),
                series.header()
                        .level()
                        .map(level -> word("series.level.", level.value()))
                        .orElse(null),
                series.header()
                        .status()
                        .map(status -> word("series.status.", status.value()))
                        .orElse(null),
                written,
                series.parts().size() - written,
                written == 0 ? 0 : series.length().minutes(),
                view.foreign(series.address().language()));
    }

    private String word(String prefix, Enum<?> value) {
        return view.words().get(prefix + value.name().toLowerCase(Locale.ROOT));
    }

    List<PathItem> paths() {
        return view.edition().paths().stream().map(this::path).toList();
    }

    PathItem path(ReadingPath path) {
        Length length =
                path.steps().stream().map(Located::value).map(this::length).reduce(Length.NONE, Length::plus);
        return new PathItem(
                view.hrefs().to(path.address().url()),
                new Markup(path.address().title().html()),
                view.text(path.description()),
                path.audience().orElse(null),
                path.steps().size(),
                length.minutes());
    }

    /** How much there is to read at an address of a post or series. */
    Length length(Address step) {
        return step.kind() == Address.Kind.SERIES
                ? view.blog().series(step).map(Series::length).orElse(Length.NONE)
                : view.blog().post(step.url()).map(post -> post.body().length()).orElse(Length.NONE);
    }
}
