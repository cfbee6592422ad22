package io.github.blogmaven.render;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.markdown.Heading;
import io.github.blogmaven.markdown.Passage;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Backlink;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.ReadingPath;
import io.github.blogmaven.model.Relations;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.model.Tag;
import io.github.blogmaven.model.Title;
import io.github.blogmaven.model.Topic;
import io.github.blogmaven.settings.Localized;
import io.github.blogmaven.view.BacklinkView;
import io.github.blogmaven.view.BasisView;
import io.github.blogmaven.view.ChangeView;
import io.github.blogmaven.view.LinkView;
import io.github.blogmaven.view.Markup;
import io.github.blogmaven.view.PathPlaceView;
import io.github.blogmaven.view.PostView;
import io.github.blogmaven.view.SeriesView;
import io.github.blogmaven.view.TocEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the page of a post shows. */
final class PostViews {
    private static final int MIN_HEADINGS_FOR_TOC = 3;

    private final Viewpoint view;
    private final ItemViews items;
    private final Related related;

    PostViews(Viewpoint view, Related related) {
        this.view = view;
        this.items = new ItemViews(view);
        this.related = related;
    }

    PostView post(Post post) {
        PostHeader header = post.header();
        Relations relations = view.blog().relationsOf(post);
        return new PostView(
                items.post(post),
                post.updated().map(view::date).orElse(null),
                header.times().reviewed().map(Located::value).map(view::date).orElse(null),
                new AuthorViews(view).of(post),
                tags(post),
                topics(post),
                basis(header),
                series(post),
                view.links(requires(post, relations)),
                places(post),
                view.linksTo(relations.introduces()),
                view.linksTo(relations.revisits()),
                relations.replacedBy().map(Located::value).map(view::link).orElse(null),
                toc(post),
                post.body().title().map(Heading::id).orElse(null),
                BodyHtml.whole(post.body(), post.source(), view),
                neighbour(view.edition().next(post)),
                neighbour(view.edition().previous(post)),
                view.blog().backlinks(post).stream()
                        .map(link -> backlink(link, post))
                        .toList(),
                items.posts(related.to(post)),
                translations(post.address()),
                header.standing().verifiedWith().stream().map(Located::value).toList(),
                changes(header),
                editUrl(view.blog(), post.source()),
                Params.of(header.params()));
    }

    private BacklinkView backlink(Backlink link, Post post) {
        Post from = link.from();
        Optional<Markup> sentence = link.sentence().map(words -> {
            boolean isTitle = words.link().text().isEmpty();
            String marked = isTitle ? post.title().html() : text(words.link(), from);
            return new Markup(text(words.before(), from) + "<mark>" + marked + "</mark>" + text(words.after(), from));
        });
        return new BacklinkView(items.post(from), sentence.orElse(null));
    }

    private String text(Passage passage, Post from) {
        return Viewpoint.escaped(passage.filled(
                index -> view.titles().of(index, from.body(), from.source()).plain()));
    }

    /** A later part need not say what its series says already; the guide of the series does. */
    private List<Address> requires(Post post, Relations relations) {
        Stream<Located<Address>> ofSeries =
                view.edition().seriesOf(post).stream().flatMap(own -> own.requires().stream());
        return Stream.concat(ofSeries, relations.requires().stream())
                .map(Located::value)
                .distinct()
                .toList();
    }

    private List<PathPlaceView> places(Post post) {
        Optional<Address> series = view.edition().seriesOf(post).map(Series::address);
        List<PathPlaceView> places = new ArrayList<>();
        for (ReadingPath path : view.edition().paths()) {
            List<Address> steps = path.steps().stream().map(Located::value).toList();
            int step = steps.indexOf(post.address());
            int place = step >= 0 ? step : series.map(steps::indexOf).orElse(-1);
            if (place >= 0) {
                places.add(new PathPlaceView(view.link(path.address()), place + 1, steps.size()));
            }
        }
        return places;
    }

    private List<LinkView> tags(Post post) {
        return view.links(view.edition().tagsOf(post).stream()
                .filter(Tag::hasPage)
                .map(Tag::address)
                .toList());
    }

    private List<LinkView> topics(Post post) {
        return view.links(
                view.edition().topicsOf(post).stream().map(Topic::address).toList());
    }

    private @Nullable BasisView basis(PostHeader header) {
        return header.standing()
                .basis()
                .map(Located::value)
                .map(word -> new BasisView(word, basisLabel(word)))
                .orElse(null);
    }

    private String basisLabel(String word) {
        Localized label = view.blog().settings().sources().basis().getOrDefault(word, Localized.none());
        String key = "basis." + word;
        return label.in(view.edition().language())
                .orElse(view.words().has(key) ? view.words().get(key) : word);
    }

    private @Nullable SeriesView series(Post post) {
        return view.edition().seriesOf(post).map(own -> rail(own, post)).orElse(null);
    }

    private SeriesView rail(Series series, Post post) {
        return new SeriesView(
                items.series(series),
                items.partTitle(series),
                null,
                List.of(),
                List.of(),
                List.of(),
                items.rail(series, post),
                new Markup(""),
                null,
                List.of());
    }

    private List<TocEntry> toc(Post post) {
        boolean isWanted = post.header()
                .toc()
                .map(Located::value)
                .orElse(post.body().headings().size() >= MIN_HEADINGS_FOR_TOC);
        return isWanted && !post.body().asksForContents() ? Contents.of(post.body(), view.hrefs()) : List.of();
    }

    private @Nullable LinkView neighbour(Optional<Post> post) {
        return post.map(Post::address).map(view::link).orElse(null);
    }

    private List<LinkView> translations(Address address) {
        return view.blog().translationsOf(address).stream()
                .filter(other -> !other.language().equals(address.language()))
                .map(view::link)
                .toList();
    }

    private List<ChangeView> changes(PostHeader header) {
        return header.times().changes().stream()
                .map(change -> new ChangeView(
                        view.date(change.date()),
                        new Markup(Title.of(change.note()).html())))
                .toList();
    }

    static @Nullable String editUrl(Blog blog, String source) {
        return blog.settings()
                .sources()
                .editUrl()
                .map(url -> url.replace("{path}", source))
                .orElse(null);
    }
}
