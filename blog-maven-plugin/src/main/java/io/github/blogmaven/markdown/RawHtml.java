package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.WrittenLink.Kind;
import io.github.blogmaven.source.AddressScheme;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.internal.util.Escaping;
import org.commonmark.internal.util.Html5Entities;

/**
 * The tags in a piece of raw HTML, and those of their attributes that matter to the blog.
 *
 * <p>What may run a script, or be linked to, is read as browsers read it; what is advice on tags, as CommonMark defines them
 * (section 6.6, open tag). Comments, and what is inside {@code script} and {@code style}, are passed over. A piece may be half
 * an element, as a piece of Markdown often is.
 */
final class RawHtml {
    private static final String NAME = "[A-Za-z_:@][\\w:.@-]*+";
    private static final String VALUE = "\"[^\"]*+\"|'[^']*+'|[^\\s\"'=<>`]++";

    // Nothing is tried twice: else a tag of 100,000 attributes would need as deep a stack.
    private static final Pattern TAG = Pattern.compile(
            "<([A-Za-z][A-Za-z0-9-]*+)((?:[\\s/]++" + NAME + "(?:\\s*+=\\s*+(?:" + VALUE + "))?+)*+)\\s*+/?>");
    private static final Pattern SPEAKING = Pattern.compile(
            "\\s(?:alt(?![\\w:.-])|aria-label|aria-hidden|role\\s*+=\\s*+[\"']?(?:presentation|none))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZED =
            Pattern.compile("\\s(?:width|height|srcset|loading|style)\\s*+=", Pattern.CASE_INSENSITIVE);
    /** Scripts that load pictures late, and frameworks, have names of their own for the attribute. */
    private static final Pattern SOURCE = Pattern.compile("(?i)\\s(?:[\\w:.@-]*[-:.])?src(?:set)?(?![\\w:.-])");

    private static final Pattern EMPTY_SCRIPT = Pattern.compile("(?i)\\s*+</script");
    private static final Pattern CANDIDATE = Pattern.compile("[^\\s,]\\S*[^\\s,]|[^\\s,]");
    static final Pattern ENTITY = Pattern.compile(Escaping.ENTITY, Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile(Escaping.ENTITY + "|;", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Kind> LINKS = Map.of(
            "href", Kind.HTML_LINK,
            "src", Kind.HTML_FILE,
            "poster", Kind.HTML_FILE,
            "data", Kind.HTML_FILE);
    /** What else a browser may be sent to; of interest only where that would run a script. */
    private static final Set<String> SENT = Set.of("action", "formaction", "xlink:href", "background");

    /** Where an animation may get another attribute's values from, such as that of a link. */
    private static final Set<String> ANIMATED = Set.of("from", "to", "by", "values");

    private static final Set<String> PAGES = Set.of("iframe", "frame", "embed");
    private static final Set<String> TEXTS = Set.of("script", "style");

    private RawHtml() {}

    /**
     * An attribute that leads somewhere.
     *
     * @param start the 0-based offset of the value in the piece, without its quotes
     * @param end exclusive
     * @param isUnsized whether it is the picture, in quotes, of a tag that does not say how large it is
     */
    record Target(Kind kind, int start, int end, boolean isUnsized) {}

    /** An attribute that has a value: its name in lower case, and where the value stands, without its quotes. */
    private record Attribute(String name, int start, int end, boolean isQuoted) {}

    /**
     * A tag by its name in lower case.
     *
     * @param isSized whether it says a width or height, or has a smaller copy for small screens already
     */
    private record Tag(String name, boolean isSized) {}

    /** The attributes that lead somewhere, in the order they stand. */
    static List<Target> targets(String html) {
        List<Target> targets = new ArrayList<>();
        forEachAttribute(html, (tag, attribute) -> {
            Kind kind = LINKS.get(attribute.name());
            if (attribute.name().equals("srcset")) {
                addCandidates(html, attribute, targets);
            } else if (kind != null
                    && (!attribute.name().equals("data") || tag.name().equals("object"))) {
                Kind shown = PAGES.contains(tag.name()) ? Kind.HTML_LINK : kind;
                boolean isUnsized = attribute.isQuoted() && tag.name().equals("img") && !tag.isSized();
                targets.add(new Target(shown, attribute.start(), attribute.end(), isUnsized));
            } else if (SENT.contains(attribute.name())) {
                addIfScript(html, attribute.start(), attribute.end(), attribute.end(), targets);
            } else if (ANIMATED.contains(attribute.name())) {
                addScriptOf(html, attribute, targets);
            }
        });
        return targets;
    }

    /** Adds what stands from one offset to another if the address that begins it runs a script. */
    private static boolean addIfScript(String html, int from, int addressEnd, int to, List<Target> targets) {
        boolean isScript = AddressScheme.runsScript(decoded(html.substring(from, addressEnd)));
        if (isScript) {
            targets.add(new Target(Kind.HTML_LINK, from, to, false));
        }
        return isScript;
    }

    /** Adds the values of an animation from the first on that runs a script; semicolons part them. */
    private static void addScriptOf(String html, Attribute values, List<Target> targets) {
        Matcher separator = SEPARATOR.matcher(html).region(values.start(), values.end());
        int from = values.start();
        while (separator.find()) {
            if (decoded(separator.group()).equals(";")) {
                if (addIfScript(html, from, separator.start(), values.end(), targets)) {
                    return;
                }
                from = separator.end();
            }
        }
        addIfScript(html, from, values.end(), values.end(), targets);
    }

    /** The addresses of a {@code srcset}: each is followed by a size, and commas part them. */
    private static void addCandidates(String html, Attribute srcset, List<Target> targets) {
        Matcher candidate = CANDIDATE.matcher(html);
        int from = srcset.start();
        while (from > 0
                && from < srcset.end()
                && candidate.region(from, srcset.end()).find()) {
            targets.add(new Target(Kind.HTML_FILE, candidate.start(), candidate.end(), false));
            from = html.indexOf(',', candidate.end()) + 1;
        }
    }

    /**
     * An id, and where it stands.
     *
     * @param start the 0-based offset in the piece, without quotes
     * @param end exclusive
     */
    record Id(String value, int start, int end) {
        /** Whether another one says the same in the same tag. */
        private boolean isBeside(Id other, String html) {
            return value.equals(other.value) && html.substring(other.end, start).indexOf('<') < 0;
        }
    }

    /** What fragments may lead to: every {@code id}, and the {@code name} of an anchor unless its {@code id} says so. */
    static List<Id> ids(String html) {
        List<Id> ids = new ArrayList<>();
        forEachAttribute(html, (tag, attribute) -> {
            if (attribute.name().equals("id")
                    || (attribute.name().equals("name") && tag.name().equals("a"))) {
                String value = decoded(html.substring(attribute.start(), attribute.end()));
                Id id = new Id(value, attribute.start(), attribute.end());
                if (ids.isEmpty() || !id.isBeside(ids.get(ids.size() - 1), html)) {
                    ids.add(id);
                }
            }
        });
        return ids;
    }

    /** A value without entities; a backslash is a backslash in HTML. */
    static String decoded(String value) {
        return value.indexOf('&') < 0
                ? value
                : Source.clean(ENTITY.matcher(value)
                        .replaceAll(entity -> Matcher.quoteReplacement(Html5Entities.entityToString(entity.group()))));
    }

    /**
     * A stretch of a piece.
     *
     * @param start 0-based
     * @param end exclusive
     */
    record Stretch(int start, int end) {}

    /** The {@code img} tags that have no alternative text, not even an empty one, and are not said to be decoration. */
    static List<Stretch> imagesWithoutAlt(String html) {
        List<Stretch> images = new ArrayList<>();
        forEachTag(html, tag -> {
            if (tag.group(1).equalsIgnoreCase("img")
                    && !SPEAKING.matcher(tag.group(2)).find()) {
                images.add(new Stretch(tag.start(), tag.end()));
            }
        });
        return images;
    }

    /** The {@code img} tags that name no file, and the scripts that neither name one nor have any code. */
    static List<Stretch> withoutSource(String html) {
        List<Stretch> tags = new ArrayList<>();
        forEachTag(html, tag -> {
            boolean isImage = tag.group(1).equalsIgnoreCase("img");
            boolean isScript = tag.group(1).equalsIgnoreCase("script")
                    && EMPTY_SCRIPT
                            .matcher(html)
                            .region(tag.end(), html.length())
                            .lookingAt();
            if ((isImage || isScript) && !SOURCE.matcher(tag.group(2)).find()) {
                tags.add(new Stretch(tag.start(), tag.end()));
            }
        });
        return tags;
    }

    /** The tags that change what every address of their page is relative to. */
    static List<Stretch> bases(String html) {
        List<Stretch> tags = new ArrayList<>();
        forEachAttribute(html, (tag, attribute) -> {
            if (tag.name().equals("base") && attribute.name().equals("href")) {
                tags.add(new Stretch(attribute.start(), attribute.end()));
            }
        });
        return tags;
    }

    /** The tags that open an element no browser knows, each name once. */
    static List<Stretch> unknownElements(String html) {
        List<Stretch> tags = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        forEachTag(html, tag -> {
            if (!Elements.isKnown(tag.group(1)) && seen.add(tag.group(1))) {
                tags.add(new Stretch(tag.start(), tag.end()));
            }
        });
        return tags;
    }

    /** Shows every attribute that has a value, with its tag. */
    private static void forEachAttribute(String html, BiConsumer<Tag, Attribute> use) {
        HtmlTokens tokens = new HtmlTokens(html, "");
        int foreign = 0;
        while (tokens.next()) {
            if (Tags.isForeignContent(tokens.name())) {
                foreign += tokens.kind() == HtmlTokens.Kind.OPEN && !tokens.isSelfClosing() ? 1 : 0;
                foreign -= tokens.kind() == HtmlTokens.Kind.CLOSE && foreign > 0 ? 1 : 0;
                tokens.isForeign(foreign > 0);
            }
            if (tokens.kind() == HtmlTokens.Kind.OPEN) {
                String tag = html.substring(tokens.start(), tokens.end());
                Tag found = new Tag(tokens.name(), SIZED.matcher(tag).find());
                tokens.attributes((name, from, to) -> {
                    char before = html.charAt(from - 1);
                    boolean isQuoted = (before == '"' || before == '\'') && html.charAt(to) == before;
                    if (isQuoted || to > from) {
                        use.accept(found, new Attribute(name, from, to, isQuoted));
                    }
                });
            }
        }
    }

    /** Shows every tag, found by the pattern of tags. */
    private static void forEachTag(String html, Consumer<Matcher> use) {
        Matcher tag = TAG.matcher(html);
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = at + 1;
            if (html.startsWith("<!--", at)) {
                end = endOf("-->", html, at + 2);
            } else if (tag.region(at, html.length()).lookingAt()) {
                String name = tag.group(1).toLowerCase(Locale.ROOT);
                use.accept(tag);
                end = TEXTS.contains(name) ? endOf("</" + name, html, tag.end()) : tag.end();
            }
            at = html.indexOf('<', end);
        }
    }

    /** The offset behind the next occurrence, in capitals or not; the end where there is none. */
    private static int endOf(String closing, String html, int from) {
        Matcher found = Pattern.compile(closing, Pattern.CASE_INSENSITIVE | Pattern.LITERAL)
                .matcher(html);
        return found.find(from) ? found.end() : html.length();
    }
}
