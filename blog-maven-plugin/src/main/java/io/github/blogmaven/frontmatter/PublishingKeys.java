package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Recognizes an unknown key that was probably meant to decide where or whether something is published.
 *
 * <p>A key counts as meant when it is a few slips away, differs in hyphens and underscores only, or is another common name
 * of it.
 */
final class PublishingKeys {
    /** Other names, in lower case without hyphens and underscores, and the key each one stands for. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("alias", "aliases"),
            Map.entry("redirect", "aliases"),
            Map.entry("redirects", "aliases"),
            Map.entry("oldurl", "aliases"),
            Map.entry("oldurls", "aliases"),
            Map.entry("hidden", "unlisted"),
            Map.entry("listed", "unlisted"),
            Map.entry("private", "draft"),
            Map.entry("unpublished", "draft"),
            Map.entry("wip", "draft"),
            Map.entry("public", "published"),
            Map.entry("publish", "published"),
            Map.entry("visible", "published"),
            Map.entry("visibility", "published"),
            Map.entry("publishat", "date"),
            Map.entry("publishedat", "date"),
            Map.entry("publishon", "date"),
            Map.entry("publishedon", "date"),
            Map.entry("publisheddate", "date"),
            Map.entry("publicationdate", "date"),
            Map.entry("datepublished", "date"),
            Map.entry("postdate", "date"),
            Map.entry("schedule", "date"),
            Map.entry("scheduledat", "date"),
            Map.entry("scheduledfor", "date"),
            Map.entry("embargo", "date"),
            Map.entry("embargountil", "date"),
            Map.entry("publishafter", "date"),
            Map.entry("publishfrom", "date"),
            Map.entry("releasedate", "date"),
            Map.entry("golive", "date"),
            Map.entry("state", "status"),
            Map.entry("stage", "status"),
            Map.entry("poststatus", "status"),
            Map.entry("datetime", "date"),
            Map.entry("seriesname", "series"),
            Map.entry("seriestitle", "series"),
            Map.entry("seriesid", "series"),
            Map.entry("seriespart", "part"),
            Map.entry("seriesindex", "part"),
            Map.entry("seriesnumber", "part"),
            Map.entry("seriesweight", "part"),
            Map.entry("partnumber", "part"),
            Map.entry("urlslug", "slug"),
            Map.entry("postslug", "slug"),
            Map.entry("permanentlink", "permalink"),
            Map.entry("lang", "languages"),
            Map.entry("langs", "languages"),
            Map.entry("language", "languages"),
            Map.entry("locale", "languages"),
            Map.entry("locales", "languages"),
            Map.entry("baseurl", "url"),
            Map.entry("siteurl", "url"),
            Map.entry("permalinks", "urls"),
            Map.entry("permalink", "urls"),
            Map.entry("tz", "timezone"));

    private static final Set<String> HIDING = Set.of("hidden", "private", "unpublished", "wip");
    private static final Set<String> SHOWING = Set.of("listed", "public", "publish", "visible", "visibility");
    private static final Set<String> NO = Set.of("false", "no", "off");
    private static final Set<String> YES = Set.of("true", "yes", "on", "public", "published");

    private PublishingKeys() {}

    /** The key an unknown one was probably meant to be, if that decides where or whether something is published. */
    static Optional<String> meantBy(Entry entry, Vocabulary vocabulary) {
        Set<String> publishing = vocabulary.publishing();
        String typed = entry.key();
        String joined = joined(typed);
        if (publishing.isEmpty() || isAsPublished(joined, entry.value())) {
            return Optional.empty();
        }
        Optional<String> same =
                publishing.stream().filter(key -> joined(key).equals(joined)).findFirst();
        return same.or(() -> Optional.ofNullable(OTHER_NAMES.get(joined)).filter(publishing::contains))
                .or(() -> near(typed, vocabulary))
                .or(() -> near(joined, vocabulary))
                .map(key -> vocabulary.synonyms().getOrDefault(key, key));
    }

    /** Whether a key under another name says what holds without it, as {@code public: true}. */
    private static boolean isAsPublished(String joined, Value value) {
        String word = value instanceof Text text ? text.text().strip().toLowerCase(Locale.ROOT) : "";
        return (HIDING.contains(joined) && NO.contains(word)) || (SHOWING.contains(joined) && YES.contains(word));
    }

    /** A slip is only one of these keys where no other key is nearer. */
    private static Optional<String> near(String typed, Vocabulary vocabulary) {
        Set<String> all = new TreeSet<>(vocabulary.publishing());
        all.addAll(vocabulary.keys());
        all.addAll(vocabulary.synonyms().keySet());
        all.addAll(vocabulary.ignored());
        return NearMiss.of(typed, all).filter(vocabulary.publishing()::contains);
    }

    /** What to write instead of a key that was meant to be another. */
    static String hint(String typed, String meant, Vocabulary vocabulary) {
        if (vocabulary.knows(meant)) {
            return "did you mean '" + meant + "'?";
        }
        String owners = List.of(Vocabularies.POST, Vocabularies.PAGE, Vocabularies.SERIES).stream()
                .filter(other -> other.knows(meant))
                .map(Vocabulary::owner)
                .collect(Collectors.joining(" or "));
        String owned = "is a key of " + owners;
        return typed.equalsIgnoreCase(meant) ? "it " + owned : "did you mean '" + meant + "'? that " + owned;
    }

    private static String joined(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[-_. ]", "");
    }
}
