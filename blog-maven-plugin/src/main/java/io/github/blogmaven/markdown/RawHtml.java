package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.WrittenLink.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags in a piece of raw HTML, and those of their attributes that matter to the blog.
 *
 * <p>Tags are read as CommonMark defines them (section 6.6, open tag); comments, and what is inside {@code script} and
 * {@code style}, are passed over. A piece may be half an element, as a piece of Markdown often is.
 */
final class RawHtml {
    private static final String ATTRIBUTE =
            "\\s+[A-Za-z_:@][\\w:.@-]*(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?";
    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<(script|style)\\b[^>]*>.*?</\\1\\s*>" + "|<([A-Za-z][A-Za-z0-9-]*)((?:" + ATTRIBUTE
                    + ")*)\\s*/?>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern VALUE =
            Pattern.compile("\\s([A-Za-z_:@][\\w:.@-]*)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+))");
    private static final Map<String, Kind> LINKS = Map.of(
            "href", Kind.HTML_LINK,
            "src", Kind.HTML_FILE,
            "poster", Kind.HTML_FILE,
            "data", Kind.HTML_FILE);
    private static final Set<String> PAGES = Set.of("iframe", "frame", "embed");

    private RawHtml() {}

    /**
     * An attribute that leads somewhere.
     *
     * @param start the 0-based offset of the value in the piece, without its quotes
     * @param end exclusive
     */
    record Target(Kind kind, String tag, int start, int end) {}

    /** The attributes that lead somewhere, in the order they stand. */
    static List<Target> targets(String html) {
        List<Target> targets = new ArrayList<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            if (tag.group(2) == null) {
                continue;
            }
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            Matcher value = VALUE.matcher(html).region(tag.start(3), tag.end(3));
            while (value.find()) {
                addTarget(name, value, targets);
            }
        }
        return targets;
    }

    private static void addTarget(String tag, Matcher value, List<Target> targets) {
        String attribute = value.group(1).toLowerCase(Locale.ROOT);
        int group = valueGroup(value);
        if (attribute.equals("srcset")) {
            candidates(tag, value.group(group), value.start(group), targets);
            return;
        }
        Kind kind = LINKS.get(attribute);
        if (kind == null || (attribute.equals("data") && !tag.equals("object"))) {
            return;
        }
        boolean isPage = PAGES.contains(tag);
        targets.add(new Target(isPage ? Kind.HTML_LINK : kind, tag, value.start(group), value.end(group)));
    }

    /** The addresses of a {@code srcset}: each is followed by a size, and commas part them. */
    private static void candidates(String tag, String srcset, int offset, List<Target> targets) {
        Matcher candidate = Pattern.compile("[^\\s,]\\S*[^\\s,]|[^\\s,]").matcher(srcset);
        int from = 0;
        while (candidate.find(from)) {
            targets.add(new Target(Kind.HTML_FILE, tag, offset + candidate.start(), offset + candidate.end()));
            int comma = srcset.indexOf(',', candidate.end());
            if (comma < 0) {
                return;
            }
            from = comma + 1;
        }
    }

    /** What fragments may lead to: every {@code id}, and the {@code name} of an anchor. */
    static List<String> ids(String html) {
        List<String> ids = new ArrayList<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            if (tag.group(2) == null) {
                continue;
            }
            boolean isAnchor = tag.group(2).equalsIgnoreCase("a");
            Matcher value = VALUE.matcher(html).region(tag.start(3), tag.end(3));
            while (value.find()) {
                String attribute = value.group(1);
                if (attribute.equalsIgnoreCase("id") || (isAnchor && attribute.equalsIgnoreCase("name"))) {
                    ids.add(value.group(valueGroup(value)));
                }
            }
        }
        return ids;
    }

    private static int valueGroup(Matcher value) {
        return value.group(2) != null ? 2 : value.group(3) != null ? 3 : 4;
    }
}
