package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Items;
import io.github.blogmaven.frontmatter.Value.Nothing;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Value.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Recognizes keys by which other tools hide a text, lock it or take it down, and which do nothing here.
 *
 * <p>A key counts only with a value that asks for it: {@code sitemap: false}, not {@code sitemap: {priority: 0.5}}. Names
 * are in lower case without hyphens and underscores.
 */
final class HidingKeys {
    private static final Set<String> TAKES_DOWN = names("expirydate expires expire expiry expiration expirationdate"
            + " expireson expiresat expiredate expireat unpublishdate unpublishon unpublishat validuntil");
    private static final Set<String> LOCKS =
            names("password encrypt encrypted protected restricted membersonly paywall secret");
    private static final Set<String> HIDES_IF_TRUE = names("headless ignore ignored exclude excluded skip nopublish"
            + " donotpublish notpublished unpublish hide disabled deleted trash");
    private static final Set<String> HIDES_IF_FALSE = names("output render enabled active show");
    private static final Set<String> UNLISTS_IF_TRUE = names("noindex robotsnoindex nosearch excludesearch"
            + " excludefromsearch searchhidden searchexclude sitemapexclude sitemapignore excludefromsitemap"
            + " hiddeninhomelist eleventyexcludefromcollections excludefromfeed nofeed rssignore");
    private static final Set<String> UNLISTS_IF_FALSE =
            names("sitemap insearchindex search searchable index indexed feed rss list");

    static final Set<String> TRUE = Set.of("true", "yes", "on", "1");
    static final Set<String> FALSE = Set.of("false", "no", "off", "0", "never", "none");

    /** What Hugo calls a page that has no file, and one that only its own section lists. */
    private static final Set<String> NOT_RENDERED = Set.of("false", "never", "link");

    private static final Set<String> NOT_LISTED = Set.of("false", "never", "local");

    private HidingKeys() {}

    private static Set<String> names(String all) {
        return new TreeSet<>(Arrays.asList(all.split(" ")));
    }

    /** What to tell of a key, if its author relies on it in vain. */
    static Optional<Diagnostic> report(Entry entry, Vocabulary vocabulary) {
        Value value = entry.value();
        if (!vocabulary.knows("unlisted") || !asks(value) || vocabulary.keys().contains(entry.lowerKey())) {
            return Optional.empty();
        }
        String key = joined(entry);
        String text = vocabulary.noun();
        if (TAKES_DOWN.contains(key) && !is(value, FALSE)) {
            return error(entry, "the " + text + " stays published", "write 'draft: true' on the day it should go");
        }
        if (LOCKS.contains(key) && !is(value, FALSE)) {
            return error(
                    entry, "everybody can read the " + text, "write 'draft: true', or keep the file out of the blog");
        }
        if ((HIDES_IF_TRUE.contains(key) && is(value, TRUE))
                || (HIDES_IF_FALSE.contains(key) && is(value, FALSE))
                || (key.equals("build") && has(value, "render", NOT_RENDERED))) {
            return error(entry, "the " + text + " is published", "write 'draft: true'");
        }
        boolean unlists = (UNLISTS_IF_TRUE.contains(key) && is(value, TRUE))
                || (UNLISTS_IF_FALSE.contains(key) && is(value, FALSE))
                || (key.equals("robots") && isNoIndex(value))
                || (key.equals("sitemap") && (has(value, "exclude", TRUE) || has(value, "disable", TRUE)))
                || (key.equals("search") && has(value, "exclude", TRUE))
                || (key.equals("build") && has(value, "list", NOT_LISTED));
        return unlists
                ? Optional.of(Mistake.UNKNOWN_KEY.at(
                        entry.keySpan(),
                        "'" + entry.key() + "' hides nothing here; the " + text + " is listed",
                        "write 'unlisted: true' to keep it out of lists, feeds, the search and the site map"))
                : Optional.empty();
    }

    private static Optional<Diagnostic> error(Entry entry, String effect, String hint) {
        return Optional.of(
                Mistake.MISSPELT_KEY.at(entry.keySpan(), "'" + entry.key() + "' does nothing here; " + effect, hint));
    }

    private static boolean asks(Value value) {
        return !(value instanceof Nothing
                || (value instanceof Text text && text.text().isBlank()));
    }

    /** A key in lower case without hyphens and underscores. */
    static String joined(Entry entry) {
        return entry.lowerKey().replaceAll("[-_. ]", "");
    }

    static boolean is(Value value, Set<String> words) {
        return value instanceof Text text && words.contains(text.text().strip().toLowerCase(Locale.ROOT));
    }

    private static boolean has(Value value, String key, Set<String> words) {
        return value instanceof Table map
                && map.entry(key).filter(entry -> is(entry.value(), words)).isPresent();
    }

    private static boolean isNoIndex(Value value) {
        if (value instanceof Items list) {
            return list.values().stream().anyMatch(HidingKeys::isNoIndex);
        }
        if (value instanceof Table map) {
            return map.entries().stream()
                    .anyMatch(entry -> (entry.lowerKey().equals("noindex") && is(entry.value(), TRUE))
                            || (entry.lowerKey().equals("index") && is(entry.value(), FALSE)));
        }
        return value instanceof Text text
                && Arrays.stream(text.text().toLowerCase(Locale.ROOT).split("[,\\s]+"))
                        .anyMatch(word -> word.equals("noindex") || word.equals("none"));
    }
}
