package io.github.blogmaven.image;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.SiteFile;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.raster.Letters;
import io.github.blogmaven.raster.Typeface;
import io.github.blogmaven.settings.BlogSettings.Images;
import io.github.blogmaven.settings.BlogSettings.ThemeSettings;
import io.github.blogmaven.settings.Colour;
import io.github.blogmaven.source.SourceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * Draws a card for every post that has no image of its own.
 *
 * <p>The name of a card's file contains a checksum of its content, so that one from an earlier build need not be drawn
 * again. {@link #card(Post, Edition)} may be called from any thread.
 */
public final class Cards {
    private static final String FOLDER = "/assets/cards/";

    private final Blog blog;
    private final Predicate<UrlPath> isThere;
    private final Typeface bold;
    private final CardPainter painter;
    private final List<String> style;
    private final List<Diagnostic> mistakes = new ArrayList<>();

    /**
     * Prepares the fonts.
     *
     * @param isThere whether an earlier build made a file that is still there
     */
    public Cards(Blog blog, Predicate<UrlPath> isThere) {
        this.blog = blog;
        this.isThere = isThere;
        Optional<byte[]> own =
                images().cards().isPresent() ? images().cardFont().flatMap(this::read) : Optional.empty();
        this.bold = CardFonts.of(700, own);
        this.painter = new CardPainter(CardFonts.of(400, own), bold);
        ThemeSettings theme = blog.settings().theme();
        this.style = List.of(
                colour(theme, "paper", "#fdfcf9"),
                colour(theme, "ink", "#24231f"),
                colour(theme, "accent", "#8f3a1d"),
                own.map(Cards::checksum).orElse(""));
    }

    private static String colour(ThemeSettings theme, String key, String own) {
        Colour set = theme.colours().get(key);
        return set == null ? own : set.hex();
    }

    private static String checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }

    /** The font file that the blog names. */
    private Optional<byte[]> read(Located<String> path) {
        Optional<byte[]> file = blog.files().stream()
                .map(SiteFile::source)
                .filter(source -> source.path().equals(path.value()))
                .findFirst()
                .map(SourceReader::bytes);
        if (file.isEmpty()) {
            mistakes.add(Mistake.NO_FONT.at(
                    path.span(), "no file '" + path.value() + "' in the blog's folder, so cards use the default font"));
            return file;
        }
        try {
            Typeface.check(file.get());
            return file;
        } catch (IllegalArgumentException e) {
            mistakes.add(Mistake.NO_FONT.at(
                    path.span(),
                    "'" + path.value() + "' is " + e.getMessage() + ", so cards use the default font",
                    "use a TrueType (.ttf) or WOFF (.woff) font with TrueType outlines"));
            return Optional.empty();
        }
    }

    /**
     * A card, or why there is none.
     *
     * @param card its file, and the bytes unless it is there already
     * @param missing the first letter that cannot be drawn
     */
    public record Drawn(Post post, Optional<UrlPath> card, Optional<byte[]> bytes, OptionalInt missing) {}

    /** The posts that get a card; none unless cards are asked for and the blog has an address that others can open. */
    public List<Post> wanted(Edition edition) {
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

    /** Draws the card of a post. */
    public Drawn card(Post post, Edition edition) {
        Card card = cardOf(post, edition);
        OptionalInt missing = card.title().isEmpty()
                ? OptionalInt.of(post.title().plain().codePointAt(0))
                : Letters.missing(card.above() + card.title() + card.below(), bold);
        if (missing.isPresent()) {
            return new Drawn(post, Optional.empty(), Optional.empty(), missing);
        }
        UrlPath url = new UrlPath(FOLDER + post.id() + "-" + card.checksum() + ".png");
        Optional<byte[]> bytes = isThere.test(url) ? Optional.empty() : Optional.of(painter.paint(card));
        return new Drawn(post, Optional.of(url), bytes, missing);
    }

    private Card cardOf(Post post, Edition edition) {
        String above = edition.seriesOf(post)
                .map(series -> series.title().plain()
                        + edition.partOf(post)
                                .map(part -> " · " + part.number())
                                .orElse(""))
                .orElse("");
        String below = blog.settings().identity().title().in(edition.language()).orElse("");
        return new Card(Letters.shown(above), Letters.shown(post.title().plain()), Letters.shown(below), style);
    }

    /** What is wrong with the fonts, once for all posts without a card. */
    public List<Diagnostic> mistakes(List<Drawn> cards) {
        List<Drawn> without =
                cards.stream().filter(card -> card.missing().isPresent()).toList();
        List<Diagnostic> all = new ArrayList<>(mistakes);
        if (!without.isEmpty()) {
            String letter = Character.toString(without.get(0).missing().getAsInt());
            boolean isSimple = Letters.isSimple(letter.codePointAt(0));
            all.add(Mistake.NO_FONT.at(
                    images().cards().map(Located::span).orElse(Span.ofFile("blog.yml")),
                    posts(without) + (isSimple ? "the font has no '" : "cards cannot show the script of '") + letter
                            + "'",
                    isSimple
                            ? "name a font file of the blog's folder in 'images.card-font', or give the posts an 'image'"
                            : "give the posts an 'image'"));
        }
        return all;
    }

    private static String posts(List<Drawn> without) {
        String first = "'" + without.get(0).post().source() + "'";
        return without.size() == 1
                ? first + " has no card: "
                : first + " and " + (without.size() - 1) + " more have no card: ";
    }
}
