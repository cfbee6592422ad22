package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Remark.Kind;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What is looked for in text that the parser did not understand.
 *
 * <p>Nothing in a pattern is as long as a line may be: what is tried at each letter of it would take minutes.
 *
 * @param signs one of which every match of the pattern has
 */
record Sought(Kind kind, Pattern pattern, boolean beginsWithSign, List<String> signs) {
    /** Stands for each character that the parser understood; it is for private use, so that no text has it. */
    static final char COVER = '\uE000';

    private static final String BEGINNING_OF_LINE = "(?<=^ {0,3}|\\n {0,3})";

    // What is covered, such as a long address, counts as one.
    private static final String INSIDE = "(?:[^*\\n\\uE000]|\\uE000{1,999}+)";

    private static final Sought STARS = from(
            Kind.LITERAL_EMPHASIS,
            "(?<![\\\\*\\w/])(?!(?<=\\S[ \\t])\\*\\*[ \\t][^*\\n]{0,999}[ \\t]\\*\\*[ \\t])" + "\\*\\*(?=" + INSIDE
                    + "{0,120}[\\p{L}\\uE000])" + INSIDE + "{1,120}\\*\\*(?!\\*)(?!(?<=\\d\\*\\*)\\d)",
            "**");
    private static final Sought UNDERSCORES = from(
            Kind.LITERAL_EMPHASIS,
            "(?<![\\\\_\\w/])__(?=[^_\\n]{0,120}\\p{L})(?:\\s[^_\\n]{1,120}|[^_\\n]{1,120}\\s)__(?!_)",
            "__");
    // A blank that is not the plain one is as little seen as it is read; one sign alone is the mark of a tag.
    private static final Sought HEADING = from(
            Kind.LITERAL_HEADING, BEGINNING_OF_LINE + "#{2,6}[\\p{L}\\p{So}\\u00a0\\u3000\\uE000][^\\n]{1,999}", "##");
    private static final Sought CONTAINER =
            from(Kind.LITERAL_CONTAINER, BEGINNING_OF_LINE + ":{3,999}[^\\n]{0,999}", ":::");
    // Liquid, the short codes of Hugo, and Jinja; anything in two braces where an address belongs.
    static final Sought TEMPLATE = from(
            Kind.FOREIGN_SYNTAX,
            "(?<![\\\\{])\\{(?:%-?\\s*[a-zA-Z][^%}]{0,999}+%"
                    + "|\\{[<%]\\s*/?\\s*[a-zA-Z][^{}]{0,999}[>%]}"
                    + "|(?<=(?:]\\(<?|=[\"'])\\{)\\{[^{}]{0,999}}"
                    + "|\\{-?\\s*(?:site|page|post|include|content)\\.[^{}]{0,999}})}?",
            "{");
    static final Sought EMBEDDING = from(Kind.FOREIGN_SYNTAX, "(?<!\\\\)!\\[\\[[^\\[\\]\\n]{1,999}]]", "![[");
    private static final Sought MODULE = from(
            Kind.FOREIGN_SYNTAX,
            "(?m)^(?:import\\s[^'\"\\n]{0,999}+['\"][^'\"\\n]{1,999}['\"];?$"
                    + "|export\\s+(?:const|default|function)\\s[^\\n]*)",
            "import",
            "export");
    private static final Sought WIKI_LINK = from(Kind.WIKI_LINK, "(?<![\\\\\\w!])\\[\\[[^\\[\\]\\n]{1,999}]]", "[[");
    private static final Sought REVERSED_LINK = around(
            Kind.REVERSED_LINK,
            "(?<![\\w\\]\\\\])\\([^()\\[\\]\\n]{1,999}\\)\\["
                    + "(?:(?:https?://|\\.{0,2}/|#)[^\\]\\s]{1,999}|[^\\]\\s]{1,999}\\.(?:md|html)(?:#[^\\]\\s]{0,999})?)]",
            ")[");
    // A blank within what is an address without doubt; behind the text of an image nothing else can stand.
    private static final Sought BLANK_IN_ADDRESS = around(
            Kind.LITERAL_LINK,
            "(?<!\\\\)(?:!\\[[^\\[\\]\\n]{0,999}]\\((?!<)[^(){\\s]{1,999}"
                    + "|\\[[^\\[\\]\\n]{1,999}]\\((?:(?:https?://|\\.{0,2}/|#)[^(){\\s]{0,999}"
                    + "|(?=[^(){\\n]{1,999}\\.(?:md|html?|pdf|png|jpe?g|gif|svg|webp|zip)\\))[^(){\\s]{1,999}))"
                    + "[ \\t](?:[^(){\\n]|\\([^(){\\n]{0,99}\\)){1,300}\\)",
            "](");
    private static final Sought BLANK_BEFORE_ADDRESS = around(
            Kind.LITERAL_LINK,
            "(?<![\\\\\\w])!?\\[(?=[^\\[\\]\\n]{0,999}[\\p{L}\\uE000])[^\\[\\]\\n]{2,999}] {1,3}"
                    + "\\((?:https?://|\\.{0,2}/)[^()\\s]{1,999}\\)",
            "] ");
    private static final Sought REFERENCE = around(
            Kind.UNDEFINED_REFERENCE,
            "(?<![\\w\\]\\\\!\\[)])\\[(?=[^\\[\\]\\n]{0,999}\\p{L})[^\\[\\]\\n]{2,999}]"
                    + "\\[[\\p{L}\\p{N}][^\\[\\]\\n]{0,999}]",
            "][");
    // The mark of a footnote; not what may be a class of a regular expression, such as [^a-z]+.
    private static final Sought FOOTNOTE = from(
            Kind.UNDEFINED_REFERENCE,
            "(?<!\\\\)\\[\\^(?!\\w-\\w])(?:\\d+|\\p{L}[\\p{L}\\p{N}_-]+|"
                    + "(?<=[\\p{L}\\p{N}.,;:!?)]\\[\\^)\\p{L})](?![:(+*?{\\[])",
            "[^");
    private static final Sought PLACEHOLDER =
            from(Kind.PLACEHOLDER, "\\b(?:TODO|FIXME|TBD|XXX)(?:\\([^)\\n]{0,99}\\))?:", "TODO", "FIXME", "TBD", "XXX");
    private static final Sought LOREM_IPSUM = around(Kind.PLACEHOLDER, "(?i:\\blorem ipsum\\b)", "psum", "PSUM");
    private static final Sought NEXT_PART = new Sought(
            Kind.NEXT_PART, Mentions.NEXT, true, List.of("next", "Next", "NEXT", "다음", "次", "下一篇", "nä", "Nä", "NÄ"));

    private static final List<Sought> ALL = List.of(
            STARS,
            UNDERSCORES,
            HEADING,
            CONTAINER,
            TEMPLATE,
            EMBEDDING,
            MODULE,
            WIKI_LINK,
            REVERSED_LINK,
            BLANK_IN_ADDRESS,
            BLANK_BEFORE_ADDRESS,
            REFERENCE,
            FOOTNOTE,
            PLACEHOLDER,
            LOREM_IPSUM,
            NEXT_PART);
    private static final List<Integer> BY_SIGN = IntStream.range(0, ALL.size())
            .boxed()
            .flatMap(one -> Collections.nCopies(ALL.get(one).signs.size(), one).stream())
            .toList();
    private static final Signs SIGNS =
            new Signs(ALL.stream().flatMap(one -> one.signs.stream()).toList());

    /** What begins with a sign, so that it need not be looked for elsewhere. */
    private static Sought from(Kind kind, String pattern, String... signs) {
        return new Sought(kind, Pattern.compile(pattern), true, List.of(signs));
    }

    /** What has a sign somewhere. */
    private static Sought around(Kind kind, String pattern, String... signs) {
        return new Sought(kind, Pattern.compile(pattern), false, List.of(signs));
    }

    /** Told of what is found. */
    interface Listener {
        void found(Kind kind, int start, int end);
    }

    /** Looks for all of these. */
    static void find(String text, Listener listener) {
        int[] done = new int[ALL.size()];
        SIGNS.find(text, (sign, at) -> {
            int one = BY_SIGN.get(sign);
            if (at >= done[one]) {
                done[one] = ALL.get(one).find(text, at, listener);
            }
        });
    }

    /** Looks for this one at a sign, and gives the offset from which on it is worth while to do it again. */
    private int find(String text, int at, Listener listener) {
        Matcher matcher = pattern.matcher(text);
        if (beginsWithSign) {
            matcher.region(at, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
            if (!matcher.lookingAt()) {
                return at + 1;
            }
            listener.found(kind, at, matcher.end());
            return matcher.end();
        }
        while (matcher.find()) {
            listener.found(kind, matcher.start(), matcher.end());
        }
        return Integer.MAX_VALUE;
    }
}
