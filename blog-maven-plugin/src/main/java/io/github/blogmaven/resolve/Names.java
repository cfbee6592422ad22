package io.github.blogmaven.resolve;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.model.Slug;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What things are called where their author did not say. */
final class Names {
    private static final Pattern SLUG = Pattern.compile("[._~-]*[\\p{L}\\p{N}][\\p{L}\\p{N}._~-]*");
    private static final Pattern PATH = Pattern.compile("/?[^/?#\\s:]+(?:/[^/?#\\s:]+)*/?");

    /** A part of a path that means this folder or the one above. */
    private static final Pattern DOTS = Pattern.compile("(?:^|/)\\.{1,2}(?:/|$)");

    private Names() {}

    /** An id as a title: {@code linux-05} is {@code Linux 05}. */
    static String humanized(String id) {
        String spaced = id.replace('-', ' ').replace('_', ' ').strip();
        int first = spaced.isEmpty() ? 0 : Character.charCount(spaced.codePointAt(0));
        return spaced.substring(0, first).toUpperCase(Locale.ROOT) + spaced.substring(first);
    }

    /** The last part of a post's address: its {@code slug} as it is where an address allows it, else made of its id. */
    static String slug(PostHeader header, String id) {
        return header.address()
                .slug()
                .map(Located::value)
                .map(written -> SLUG.matcher(written).matches() ? written : Slug.of(written))
                .orElseGet(() -> Slug.of(id));
    }

    /** The id of a series that a post names. */
    static String seriesId(String written) {
        return Slug.of(written);
    }

    /** Whether a post that names a series means the one of an id. */
    static boolean sameSeries(String written, String id) {
        return written.equals(id) || Slug.of(written).equals(Slug.of(id));
    }

    /** The path on the site that a text is, percent-decoded; nothing where it is none. */
    static Optional<String> path(String written) {
        String decoded = LinkResolver.decoded(written);
        boolean isPath = PATH.matcher(written).matches()
                && !DOTS.matcher(decoded).find()
                && !decoded.contains("//")
                && decoded.indexOf('\\') < 0
                && decoded.indexOf('\uFFFD') < 0
                && decoded.chars().noneMatch(Character::isISOControl);
        return written.equals("/") || isPath ? Optional.of(decoded) : Optional.empty();
    }
}
