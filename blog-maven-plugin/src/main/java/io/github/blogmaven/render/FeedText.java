package io.github.blogmaven.render;

import io.github.blogmaven.figure.Figures;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Description;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.model.Topic;
import io.github.blogmaven.model.UrlPath;
import java.util.Optional;

/** Writes posts for readers who are elsewhere: every address in them is whole, where that of the blog is known. */
public final class FeedText {
    private final Blog blog;
    private final Edition edition;
    private final Words words;
    private final Figures figures;

    public FeedText(Blog blog, Edition edition, Theme theme, Figures figures) {
        this.blog = blog;
        this.edition = edition;
        this.figures = figures;
        this.words = theme.words(edition.language());
    }

    /** The whole text of a post, below a line that says which part of a series it is. */
    public String html(Post post) {
        Viewpoint view = view(post.url());
        StringBuilder html = new StringBuilder();
        edition.seriesOf(post)
                .ifPresent(series -> edition.partOf(post)
                        .ifPresent(part -> html.append("<p><em><a href=\"")
                                .append(Viewpoint.escaped(url(series.address().url())))
                                .append("\">")
                                .append(series.title().html())
                                .append("</a>, ")
                                .append(Viewpoint.escaped(new ItemViews(view).partNumber(series, part)))
                                .append("</em></p>\n")));
        return html.append(BodyHtml.whole(post.body(), post.source(), view).html())
                .toString();
    }

    /** The whole address of the picture that stands for a post. */
    public Optional<String> image(Post post) {
        return blog.relationsOf(post).image().flatMap(picture -> SharedViews.url(view(post.url()), picture));
    }

    /** What the feed of a list is called. */
    public String title(Address list) {
        Viewpoint view = view(list.url());
        return list.kind() == Address.Kind.HOME ? SiteViews.title(view) : FeedViews.title(view, list);
    }

    /** What the feed of a list is about. */
    public Optional<String> description(Address list) {
        Optional<String> description = switch (list.kind()) {
            case SERIES -> blog.series(list).map(Series::description).map(this::text);
            case TOPIC ->
                edition.topics().stream()
                        .filter(topic -> topic.address().equals(list))
                        .map(Topic::description)
                        .map(this::text)
                        .findFirst();
            default -> Optional.of(PageViews.siteDescription(view(list.url())));
        };
        return description.filter(text -> !text.isEmpty());
    }

    /** The text of a description. */
    public String text(Description description) {
        return new LinkTitles(blog, words).fill(description);
    }

    /** The whole address of a place, or its path where the blog's address is not known. */
    public String url(UrlPath url) {
        return hrefs(url).to(url);
    }

    private Viewpoint view(UrlPath page) {
        return new Viewpoint(blog, edition, page, hrefs(page), words, Pictures.NONE, figures, Optional.empty());
    }

    private Hrefs hrefs(UrlPath page) {
        return blog.settings()
                .identity()
                .url()
                .map(site -> Hrefs.absolute(site, page))
                .orElseGet(() -> Hrefs.rooted("/"));
    }
}
