package io.github.blogmaven.image;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.settings.BlogSettings.Images;
import io.github.blogmaven.settings.BlogSettings.ThemeSettings;
import io.github.blogmaven.settings.Colour;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Draws a card for every post that has no picture of its own.
 *
 * <p>The name of a card's file has the checksum of what it says in it, so that one an earlier build drew need not be
 * drawn again. {@link #card(Post)} may be called from any thread.
 */
public final class Cards {
    private static final String FOLDER = "/assets/cards/";

    private final Blog blog;
    private final Edition edition;
    private final Predicate<UrlPath> isThere;
    private final CardPainter painter;
    private final List<String> colours;

    /**
     * @param isThere whether an earlier build made a file that is still there
     */
    public Cards(Blog blog, Edition edition, Predicate<UrlPath> isThere) {
        this.blog = blog;
        this.edition = edition;
        this.isThere = isThere;
        this.painter = new CardPainter(blog.settings().images().cardFont().orElse("Serif"));
        ThemeSettings theme = blog.settings().theme();
        this.colours = List.of(
                colour(theme, "paper", "#fdfcf9"), colour(theme, "ink", "#24231f"), colour(theme, "accent", "#8f3a1d"));
    }

    private static String colour(ThemeSettings theme, String key, String own) {
        Colour set = theme.colours().get(key);
        return set == null ? own : set.hex();
    }

    /** A card, and its bytes unless it is there already. */
    public record Drawn(UrlPath post, UrlPath card, Optional<byte[]> bytes) {}

    /** The posts that get a card; none unless cards are asked for and the blog has an address that others can open. */
    public List<Post> wanted() {
        boolean isWanted = images().cards().map(Located::value).orElse(false)
                && blog.settings().identity().url().isPresent();
        return isWanted
                ? edition.posts().stream()
                        .filter(post -> blog.relationsOf(post).image().isEmpty())
                        .toList()
                : List.of();
    }

    private Images images() {
        return blog.settings().images();
    }

    /** The card of a post, or why there is none. */
    public Reported<Optional<Drawn>> card(Post post) {
        Card card = cardOf(post);
        UrlPath url = new UrlPath(FOLDER + post.id() + "-" + card.checksum() + ".png");
        if (isThere.test(url)) {
            return new Reported<>(Optional.of(new Drawn(post.url(), url, Optional.empty())), List.of());
        }
        try {
            Optional<byte[]> bytes = painter.paint(card);
            return bytes.isPresent()
                    ? new Reported<>(Optional.of(new Drawn(post.url(), url, bytes)), List.of())
                    : missing(
                            Span.ofFile(post.source()),
                            "no font of this machine has the letters of '" + card.title()
                                    + "', so the post has no card");
        } catch (RuntimeException | LinkageError | InternalError e) {
            // What the JDK throws where a machine has no fonts at all differs from version to version.
            return missing(
                    images().cards().map(Located::span).orElse(Span.ofFile("blog.yml")),
                    "this machine has no fonts that the JDK can draw with, so no post has a card");
        }
    }

    private Card cardOf(Post post) {
        String above = edition.seriesOf(post)
                .map(series -> series.title().plain()
                        + edition.partOf(post)
                                .map(part -> " · " + part.number())
                                .orElse(""))
                .orElse("");
        String below = blog.settings().identity().title().in(edition.language()).orElse("");
        return new Card(above, post.title().plain(), below, colours);
    }

    private static Reported<Optional<Drawn>> missing(Span span, String message) {
        Diagnostic diagnostic = Mistake.NO_FONT.at(span, message, "install fonts, or give the post an 'image'");
        return new Reported<>(Optional.empty(), List.of(diagnostic));
    }
}
