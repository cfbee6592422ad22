package io.github.blogmaven.render;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Author;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.model.Title;
import io.github.blogmaven.plan.Page;
import io.github.blogmaven.view.AuthorItem;
import io.github.blogmaven.view.AuthorView;
import io.github.blogmaven.view.Markup;
import io.github.blogmaven.view.SocialView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What posts and pages show of those who write. */
final class AuthorViews {
    private final Viewpoint view;

    AuthorViews(Viewpoint view) {
        this.view = view;
    }

    /** Who wrote a post. */
    List<AuthorItem> of(Post post) {
        return view.blog().authorsOf(post).stream().map(this::item).toList();
    }

    private AuthorItem item(Author author) {
        Optional<String> page = author.page().map(Address::url).map(view.hrefs()::to);
        return new AuthorItem(author.name().plain(), page.or(author::url).orElse(null));
    }

    AuthorView page(Page.OfAuthor of) {
        Author author = of.author();
        return new AuthorView(
                author.name().plain(),
                author.bio().map(Title::html).map(Markup::new).orElse(null),
                author.url().orElse(null),
                author.links().stream()
                        .map(link -> new SocialView(link.title(), link.url()))
                        .toList(),
                view.blog().portraitOf(author).flatMap(view::picture).orElse(null),
                new ItemViews(view).series(series(author)),
                new ListViews(view).listing(of.listing(), of.address()));
    }

    private List<Series> series(Author author) {
        Set<String> ids = author.posts().stream()
                .flatMap(post -> view.edition().seriesOf(post).stream())
                .map(Series::id)
                .collect(Collectors.toSet());
        return view.edition().series().stream()
                .filter(series -> ids.contains(series.id()))
                .toList();
    }
}
