package io.github.blogmaven.markdown;

import java.util.Set;

/** How browsers treat the tags of raw HTML, as far as it decides where an element ends. */
final class Tags {
    private static final Set<String> VOID =
            names("area base basefont bgsound br col command embed frame hr image img input"
                    + " keygen link meta param source track wbr");
    private static final Set<String> OPTIONAL =
            names("p li dt dd tr td th thead tbody tfoot caption colgroup option optgroup rb rp rt rtc");
    /** Those that may be closed in another order than they were opened in. */
    private static final Set<String> FORMATTING = names("a b big code em font i nobr s small strike strong tt u");

    private static final Set<String> ONLY_IN_TABLES = names("caption col colgroup tbody td tfoot th thead tr");
    /** What belongs to the page, or cannot be closed. */
    private static final Set<String> FOREIGN_TO_TEXTS = names("html head body frameset frame plaintext");

    private Tags() {}

    private static Set<String> names(String all) {
        return Set.of(all.split(" ", -1));
    }

    /** Whether an element has no content and no closing tag. */
    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** Whether the closing tag of an element may be left out. */
    static boolean isOptional(String name) {
        return OPTIONAL.contains(name);
    }

    static boolean isFormatting(String name) {
        return FORMATTING.contains(name);
    }

    static boolean isOnlyInTables(String name) {
        return ONLY_IN_TABLES.contains(name);
    }

    static boolean isForeignToTexts(String name) {
        return FOREIGN_TO_TEXTS.contains(name);
    }

    static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Whether an element has rules of its own inside. */
    static boolean isForeignContent(String name) {
        return name.equals("svg") || name.equals("math");
    }
}
