package io.github.blogmaven.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the pages of a blog may load and run, in the terms of the W3C's Content Security Policy Level 3.
 *
 * @param directives the sources each directive allows, in the order they are written
 */
public record ContentSecurityPolicy(Map<String, List<String>> directives) {
    private static final List<String> SELF = List.of("'self'");

    /**
     * Scripts come from the site only. Styles may be inline, as authors write {@code style} attributes; pictures, media
     * and frames may come from anywhere on the web, as authors embed them.
     */
    static final ContentSecurityPolicy STANDARD = new ContentSecurityPolicy(ordered(
            "default-src", SELF,
            "script-src", SELF,
            "style-src", List.of("'self'", "'unsafe-inline'"),
            "img-src", List.of("'self'", "data:", "https:", "http:"),
            "media-src", List.of("'self'", "https:", "http:"),
            "font-src", List.of("'self'", "data:"),
            "frame-src", List.of("'self'", "https:"),
            "object-src", List.of("'none'"),
            "base-uri", SELF,
            "form-action", List.of("'self'", "https:")));

    /** The directives that {@code blog.yml} may extend; {@code <meta>} elements may not have others. */
    static final List<String> NAMES = List.of(
            "default-src",
            "script-src",
            "style-src",
            "img-src",
            "media-src",
            "font-src",
            "connect-src",
            "frame-src",
            "worker-src",
            "manifest-src",
            "object-src",
            "base-uri",
            "form-action");

    public ContentSecurityPolicy {
        directives = Collections.unmodifiableMap(new LinkedHashMap<>(directives));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> ordered(Object... pairs) {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ordered.put((String) pairs[i], (List<String>) pairs[i + 1]);
        }
        return ordered;
    }

    /** The same policy with further sources of a directive. */
    ContentSecurityPolicy with(String directive, List<String> sources) {
        Set<String> all = new LinkedHashSet<>(directives.getOrDefault(directive, SELF));
        if (!sources.isEmpty()) {
            all.remove("'none'");
        }
        all.addAll(sources);
        Map<String, List<String>> extended = new LinkedHashMap<>(directives);
        extended.put(directive, new ArrayList<>(all));
        return new ContentSecurityPolicy(extended);
    }

    /** The policy as a header or a {@code <meta>} element has it. */
    public String text() {
        return directives.entrySet().stream()
                .map(one -> one.getKey() + " " + String.join(" ", one.getValue()))
                .collect(Collectors.joining("; "));
    }
}
