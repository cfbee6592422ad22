package io.github.blogmaven.highlight;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves alone what stands between an opening and a closing template; asked once for each, in order. */
final class TemplateFilter {
    private static final Pattern LIQUID_TAG = Pattern.compile("^\\{%-?\\s*(\\w+)");

    private final String kind;
    private boolean isLiteral;

    /**
     * @param kind {@code literal} for {@code {literal}}, {@code raw} for {@code {% raw %}}; any other takes all
     */
    TemplateFilter(String kind) {
        this.kind = kind;
    }

    boolean takes(String template) {
        return switch (kind) {
            case "literal" -> takes(template.equals("{literal}"), template.equals("{/literal}"));
            case "raw" -> takes(tag(template).equals("raw"), tag(template).equals("endraw"));
            default -> true;
        };
    }

    private boolean takes(boolean opens, boolean closes) {
        boolean isTaken = !isLiteral || closes;
        isLiteral = !closes && (isLiteral || opens);
        return isTaken;
    }

    private static String tag(String template) {
        Matcher tag = LIQUID_TAG.matcher(template);
        return tag.find() ? tag.group(1) : "";
    }
}
