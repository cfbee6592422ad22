package io.github.blogmaven.render;

import io.github.blogmaven.image.SocialImage;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Author;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.model.Tag;
import io.github.blogmaven.model.Title;
import io.github.blogmaven.model.Topic;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.plan.Page;
import io.github.blogmaven.settings.Language;
import io.github.blogmaven.view.SharedView;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What other sites show of a page that is shared there, as the Open Graph protocol has it. */
final class SharedViews {
    /** Below this width, networks show a small picture beside the title. */
    private static final int SMALLEST_LARGE = 600;

    private final Viewpoint view;

    SharedViews(Viewpoint view) {
        this.view = view;
    }

    SharedView page(Page page) {
        Optional<Post> post = page instanceof Page.OfPost of ? Optional.of(of.post()) : Optional.empty();
        Language language = view.edition().language();
        List<Address> translations = page.number() == 1 ? view.blog().translationsOf(page.address()) : List.of();
        Optional<SocialImage> social = social(view, page);
        boolean isSmall = social.filter(image -> image.width() < SMALLEST_LARGE).isPresent();
        return new SharedView(
                post.isPresent() ? "article" : page instanceof Page.OfAuthor ? "profile" : "website",
                image(view, page).orElse(null),
                social.map(SocialImage::width).orElse(null),
                social.map(SocialImage::height).orElse(null),
                isSmall || image(view, page).isEmpty() ? "summary" : "summary_large_image",
                locale(language).orElse(null),
                translations.stream()
                        .map(Address::language)
                        .filter(other -> !other.equals(language))
                        .flatMap(other -> locale(other).stream())
                        .toList(),
                post.flatMap(Post::date)
                        .map(date -> date.toLocalDate().toString())
                        .orElse(null),
                post.flatMap(Post::updated)
                        .map(date -> date.toLocalDate().toString())
                        .orElse(null),
                post.map(this::byline).filter(names -> !names.isEmpty()).orElse(null),
                post.map(this::authors).orElse(List.of()),
                post.flatMap(this::section).orElse(null),
                post.map(this::tags).orElse(List.of()));
    }

    /** The language with the land where most of its readers are, unless it says another. */
    private Optional<String> locale(Language language) {
        String key = "locale." + language.tag();
        if (view.words().has(key)) {
            return Optional.of(view.words().get(key));
        }
        String land = language.locale().getCountry();
        return land.isEmpty() ? Optional.empty() : Optional.of(language.locale().getLanguage() + "_" + land);
    }

    private String byline(Post post) {
        return view.blog().authorsOf(post).stream()
                .map(author -> author.name().plain())
                .collect(Collectors.joining(view.words().get("list.pair", "", "")));
    }

    private List<String> authors(Post post) {
        return view.blog().authorsOf(post).stream()
                .flatMap(author -> author(author).stream())
                .toList();
    }

    private Optional<String> author(Author author) {
        Optional<String> page = site(view)
                .flatMap(site -> author.page().map(address -> address.url().on(site)));
        return page.or(author::url);
    }

    private Optional<String> section(Post post) {
        Stream<Title> topics =
                view.edition().topicsOf(post).stream().map(Topic::address).map(Address::title);
        Stream<Title> series = view.edition().seriesOf(post).stream().map(Series::title);
        return Stream.concat(topics, series).map(Title::plain).findFirst();
    }

    private List<String> tags(Post post) {
        return view.edition().tagsOf(post).stream()
                .map(Tag::address)
                .map(view::plainTitle)
                .toList();
    }

    /** The whole address of the picture that stands for a page. */
    static Optional<String> image(Viewpoint view, Page page) {
        Optional<SocialImage> social = social(view, page);
        if (social.isPresent()) {
            return site(view).flatMap(site -> social.map(image -> image.url().on(site)));
        }
        return own(view, page)
                .filter(link -> !(link instanceof Link.ToFile file)
                        || view.pictures().socialOf(file.url()).isEmpty())
                .flatMap(link -> url(view, link));
    }

    /** The picture that stands for a page, where its size is known. */
    private static Optional<SocialImage> social(Viewpoint view, Page page) {
        Optional<Link> own = own(view, page);
        if (own.isEmpty()) {
            return view.pictures().cardOf(page.url());
        }
        return own.get() instanceof Link.ToFile file
                ? view.pictures().socialOf(file.url()).flatMap(image -> image)
                : Optional.empty();
    }

    private static Optional<Link> own(Viewpoint view, Page page) {
        Optional<Link> image = Optional.empty();
        if (page instanceof Page.Standing standing) {
            image = view.blog().relationsOf(standing.page()).image();
        } else if (page instanceof Page.OfPost of) {
            image = view.blog().relationsOf(of.post()).image();
        } else if (page instanceof Page.OfAuthor of) {
            image = view.blog().portraitOf(of.author());
        }
        return image.map(Link::end);
    }

    /** The whole address of a picture. */
    static Optional<String> url(Viewpoint view, Link picture) {
        if (picture instanceof Link.ToFile file) {
            return site(view).map(site -> file.url().on(site));
        }
        return picture instanceof Link.ToWeb web ? Optional.of(UrlPath.encode(web.url())) : Optional.empty();
    }

    private static Optional<URI> site(Viewpoint view) {
        return view.blog().settings().identity().url();
    }
}
