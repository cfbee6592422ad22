package io.github.blogmaven.render;

import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.UrlPath;
import java.util.Optional;

/** Writes posts for readers who are elsewhere: every address in them is whole, where that of the blog is known. */
public final class FeedText {
    private final Blog blog;
    private final Edition edition;
    private final Words words;

    public FeedText(Blog blog, Edition edition, Theme theme) {
        this.blog = blog;
        this.edition = edition;
        this.words = theme.words(edition.language());
    }

    /** The body of a post. */
    public String html(Post post) {
        return BodyHtml.whole(post.body(), post.source(), view(post.url())).html();
    }

    /** What an address is called in the words of the theme. */
    public String title(Address address) {
        return address.kind() == Address.Kind.HOME
                ? blog.settings().identity().title().in(edition.language()).orElse("")
                : view(address.url()).plainTitle(address);
    }

    /** The whole address of a place, or its path where the blog's address is not known. */
    public String url(UrlPath url) {
        return hrefs(url).to(url);
    }

    private Viewpoint view(UrlPath page) {
        return new Viewpoint(blog, edition, page, hrefs(page), words, Pictures.NONE, Optional.empty());
    }

    private Hrefs hrefs(UrlPath page) {
        return blog.settings()
                .identity()
                .url()
                .map(site -> Hrefs.absolute(site, page))
                .orElseGet(() -> Hrefs.rooted("/"));
    }
}
