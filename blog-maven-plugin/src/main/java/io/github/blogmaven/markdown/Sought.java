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

    /** Spaces that are none to HTML and Markdown. */
    static final String ODD_SPACES = "\u00a0\u2007\u202f\u3000";

    private static final String BEGINNING_OF_LINE = "(?<=^ {0,3}|\\n {0,3})";

    // What is covered, such as a long address, counts as one.
    private static final String INSIDE = "(?:[^*\\n\\uE000]|\\uE000{1,999}+)";

    // Whether something is closed is asked only where the end of the line is near.
    private static final String SHORT_LINE = "(?=[^\\n]{0,999}+(?:\\n|\\z))";

    // Spaces on both sides, but words of letters inside and before, and no operands.
    private static final String AMONG_WORDS =
            "(?<=\\p{L}{2}[,.:;]?[ \\t])" + "(?=\\*\\*[ \\t]\\p{L}{2}[^*\\n=+\\d]{0,118}(?<=\\p{L}{2})[ \\t]\\*\\*)";
    // No pointer of C, no argument of Python and no pattern of paths.
    private static final String NO_CODE =
            "(?<!\\b(?:char|int|void|float|double|long|short|bool|auto|const|struct|unsigned|\\w{1,40}_t)[ \\t]{1,3})"
                    + "(?<![({](?=\\*\\*\\w{1,40}[,)}]))"
                    + "(?!\\*\\*(?:/|[\\w.-]{1,99}+(?:[)=\\]};/]|\\*(?!\\*))|(?:kwargs|kwds|args|opts|params)\\b))";
    // Names of C, Python, Node and GraphQL begin so too.
    private static final String NO_NAME =
            "(?!(?:dirname|filename|typename|schema|type|attribute|proto|init|main|name|file"
                    + "|line|func|doc|dict|class|call|new|cdecl|stdcall|fastcall|declspec|asm|inline|restrict|global|device|host"
                    + "|shared|constant|import|exit|enter|next|iter|len|str|repr|packed|weak|unused|builtin)\\b)";

    private static final Sought STARS = from(
            Kind.LITERAL_EMPHASIS,
            "(?<![\\\\*\\w/])" + NO_CODE + "(?:" + AMONG_WORDS
                    + "|(?!(?<=\\S[ \\t])\\*\\*[ \\t][^*\\n]{0,999}[ \\t]\\*\\*[ \\t]))\\*\\*(?=" + INSIDE
                    + "{0,120}[\\p{L}\\uE000])" + INSIDE + "{1,120}\\*\\*(?!\\*)(?!(?<=\\d\\*\\*)\\d)",
            "**");
    private static final Sought UNDERSCORES = from(
            Kind.LITERAL_EMPHASIS,
            "(?<![\\\\_\\w/])__" + NO_NAME + "(?=[^_\\n]{0,120}\\p{L})(?:\\s[^_\\n]{1,120}|[^_\\n]{1,120}\\s)__(?!_)"
                    + NO_NAME,
            "__");
    // What opens and finds no end in its line.
    private static final Sought OPEN_STARS = from(
            Kind.UNCLOSED_EMPHASIS,
            "(?<![\\\\*\\w/\\p{L}])(?<!\\*\\*[^\\n*]{1,200})" + NO_CODE
                    + "\\*\\*(?=[\\p{L}\\uE000\"“‘«「『(\\[])(?![\\w.-]{1,99}+(?:[,|&]?$|[ \\t]*[=|&]))" + SHORT_LINE
                    + "(?![^\\n]{0,999}\\*\\*)"
                    + INSIDE
                    + "{1,120}",
            "**");
    // The mark of a footnote, whose text begins with the same stars.
    private static final Sought STARS_AFTER_WORD =
            from(Kind.STARS_AFTER_WORD, "(?<=[\\p{L}\\p{N})\\uE000])\\*\\*(?![\\p{L}\\p{N}*\\uE000])", "**");
    // Only words of prose count.
    private static final Sought OPEN_UNDERSCORES = from(
            Kind.UNCLOSED_EMPHASIS,
            "(?<![\\\\_\\w/$.@:\\-\\p{L}])(?<!__[^\\n_]{1,200})__" + NO_NAME
                    + "(?=(?:\\p{Lu}?[\\p{Ll}\\p{Lo}]{1,40}|\\uE000{1,999}+)[,:]?[ \\t]{1,9}[\\p{L}\\uE000\\d])"
                    + SHORT_LINE + "(?![^\\n]{0,999}__)"
                    + "[^_\\n]{1,120}",
            "__");
    // One that opens, but no quotation mark as TeX has it and no letter of Arabic or Hawaiian names; or one behind
    // code.
    private static final Sought OPEN_CODE = from(
            Kind.UNCLOSED_CODE,
            "(?<![\\\\`\\w\\p{L}\\uE000])(?:`(?!`)(?![^`'\\n]{1,60}['’´](?!\\w))|``(?!`)(?![^`\\n]{0,999}['’´\"]))"
                    + "(?=[-$@<./#]{0,3}[\\w\\uac00-\\ud7a3])(?![A-Z][a-z]{1,99}+(?![\\w.(<\\[]))" + SHORT_LINE
                    + "(?![^\\n]{0,999}`)[^\\n]{1,120}"
                    + "|(?<=\\uE000[^`\\n]{1,200}[\\p{L})}>;])`(?![\\w`\\p{L}])",
            "`");
    // One sign may be the mark of a tag: only the line of a title does, which goes on with words that are no tags.
    private static final Sought TITLE = from(
            Kind.LITERAL_HEADING,
            "(?<=^ {0,3})#(?=[\\p{Lu}\\p{Lo}][\\p{L}\\p{N}'’-]{0,99}[ \\t]{1,9}[^\\s#])"
                    + "[^\\n#]{1,80}(?<![.,;:!?…。\\s])[ \\t]*(?=$)",
            "#");
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
    // Comments of kramdown, which has more of the kind, and of Jinja, Hugo, MDX and Obsidian.
    private static final Sought FOREIGN_COMMENT = from(
            Kind.FOREIGN_SYNTAX,
            "(?<![\\\\{%\\w])(?:\\{::comment}[^{}]{0,999}\\{:/(?:comment)?}"
                    + "|\\{::(?:comment|nomarkdown|options)\\b[^{}]{0,99}}|\\{:/(?:comment|nomarkdown)?}"
                    + "|\\{#[ \\t\\n-][^{}]{0,999}#}"
                    + "|\\{\\{-?[ \\t]?/[*\\uE000][^{}]{0,999}[*\\uE000]/[ \\t]?-?}}"
                    + "|\\{/[*\\uE000][^{}]{0,999}[*\\uE000]/}"
                    + "|%%(?=[^%\\n]{0,99}\\p{L}{2})[ \\t][^%\\n]{1,999}[ \\t]%%(?![%\\w])"
                    + "|(?<=^|\\n)%%(?=[ \\t]*(?:\\n|$)))",
            "{:",
            "{#",
            "{/",
            "{{",
            "%%");
    static final Sought EMBEDDING = from(Kind.FOREIGN_SYNTAX, "(?<!\\\\)!\\[\\[[^\\[\\]\\n]{1,999}]]", "![[");
    private static final Sought MODULE = from(
            Kind.FOREIGN_SYNTAX,
            "(?m)^(?:import\\s[^'\"\\n]{0,999}+['\"][^'\"\\n]{1,999}['\"];?$"
                    + "|export\\s+(?:const|default|function)\\s[^\\n]*)",
            "import",
            "export");
    // What has attributes, or a space that is not the plain one where they begin.
    private static final Sought TAG = from(
            Kind.LITERAL_TAG,
            "(?<![\\\\\\w])</?(?i:a|abbr|audio|b|blockquote|br|button|center|code|dd|del|details|div|dl|dt|em|embed|figcaption"
                    + "|figure|font|form|h[1-6]|hr|i|iframe|img|input|ins|kbd|label|li|mark|ol|p|picture|pre|q|s|section|small"
                    + "|source|span|strong|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|u|ul|video)"
                    + "(?:[\\s" + ODD_SPACES + "]{1,9}[\\w:@-]{1,40}[ \\t" + ODD_SPACES + "]*="
                    + "(?:[^<>]{0,999}>|[ \\t]*[\"'][^<>]{0,999}(?=<|\\z))|[" + ODD_SPACES + "]{1,9}/?>)",
            "<");
    private static final Sought COMMENT = from(
            Kind.LITERAL_TAG, "(?<!\\\\)(?:<!--[^\\n]{0,120}|<[ \\t]?![ \\t]?-{1,2}[^<>\\n]{1,999}-->)", "<!", "< !");
    // A file that other tools put in: MkDocs and VitePress.
    private static final Sought SNIPPET = around(
            Kind.FOREIGN_SYNTAX,
            BEGINNING_OF_LINE + "(?:-{1,9}8<-{1,9}(?:[ \\t]+[\"'][^\\n]{1,999}|(?=[ \\t]*(?:\\n|$)))"
                    + "|<<<[ \\t]*[@./][^\\s<]{1,999})",
            "-8<-",
            "<<<");
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
            "(?<![\\\\\\w])(?:!\\[[^\\[\\]\\n]{0,999}][ \\t]{1,3}\\([^()\\s]{1,999}\\.\\w{2,5}"
                    + "(?:[ \\t]+\"[^\"\\n]{0,999}\")?\\)"
                    + "|!?\\[(?=[^\\[\\]\\n]{0,999}[\\p{L}\\uE000])[^\\[\\]\\n]{2,999}][ \\t]{1,3}"
                    + "\\((?:(?:https?://|\\.{0,2}/|post:|page:)[^()\\s]{1,999}"
                    + "|[^()\\s]{1,999}\\.(?:md|html?)(?:#[^()\\s]{0,999})?)\\))",
            "] ",
            "]\t");
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
            OPEN_STARS,
            STARS_AFTER_WORD,
            OPEN_UNDERSCORES,
            OPEN_CODE,
            HEADING,
            TITLE,
            CONTAINER,
            TEMPLATE,
            FOREIGN_COMMENT,
            TAG,
            COMMENT,
            EMBEDDING,
            SNIPPET,
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
