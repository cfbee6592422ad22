package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A link whose address begins with a word and a colon that no software answers, such as {@code javadoc:List}. */
final class UnknownScheme implements Rule {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile("\\d{1,5}(?:[/?#].*)?", Pattern.DOTALL);

    @Override
    public Stream<Finding> check(Blog blog) {
        return Links.of(blog)
                .filter(found ->
                        found.link() instanceof Link.ToWeb to && !to.url().startsWith("http"))
                .flatMap(found -> finding(found).stream());
    }

    private static Optional<Finding> finding(Links.Found found) {
        Matcher address = SCHEME.matcher(found.written().destination().strip());
        if (!address.matches()
                || UrlSchemes.isKnown(address.group(1).toLowerCase(Locale.ROOT))
                || WebAddress.problem(found).isPresent()) {
            return Optional.empty();
        }
        String scheme = address.group(1);
        String rest = address.group(2);
        if (scheme.length() == 1) {
            return Optional.of(new Finding(
                    found.written().span(),
                    "'" + Remarked.brief(found.written().destination()) + "' is a path on your computer",
                    Optional.of("copy the file into the blog's folder, and link to it there")));
        }
        return Optional.of(new Finding(
                found.written().span(),
                "browsers do not know the URL scheme '" + scheme + ":'",
                hint(scheme, rest).or(() -> code(found))));
    }

    /** Between angle brackets a name such as {@code std::string} is an address to Markdown. */
    private static Optional<String> code(Links.Found found) {
        return found.written().text().equals(found.written().destination())
                ? Optional.of("put it between backticks if it is not a link")
                : Optional.empty();
    }

    private static Optional<String> hint(String scheme, String rest) {
        if (PORT.matcher(rest).matches() && (scheme.contains(".") || scheme.equalsIgnoreCase("localhost"))) {
            return meant("http://" + scheme + ":" + rest);
        }
        String folded = scheme.toLowerCase(Locale.ROOT);
        return nearest(folded, UrlSchemes.references())
                .or(() -> nearest(folded, UrlSchemes.common()))
                .flatMap(near -> meant(near + ":" + rest));
    }

    private static Optional<String> nearest(String scheme, List<String> words) {
        return words.contains(scheme) ? Optional.of(scheme) : NearMiss.of(scheme, words);
    }

    private static Optional<String> meant(String address) {
        return Optional.of("did you mean '" + Remarked.brief(address) + "'?");
    }
}
