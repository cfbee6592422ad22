package io.github.blogmaven.settings;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.frontmatter.Fields;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.Value;
import io.github.blogmaven.frontmatter.Value.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the part {@code content-security-policy} of {@code blog.yml}. */
final class SecurityReader {
    private static final String KEY = "content-security-policy";

    /** What the specification puts in single quotes; in YAML these are lost. */
    private static final Set<String> KEYWORDS =
            Set.of("self", "unsafe-inline", "unsafe-eval", "wasm-unsafe-eval", "unsafe-hashes", "strict-dynamic");

    private static final Pattern HASH = Pattern.compile("sha(?:256|384|512)-[A-Za-z0-9+/_-]+={0,2}");
    private static final Pattern SOURCE = Pattern.compile("[a-z][a-z0-9+.-]*:"
            + "|(?:(?:https?|wss?)://)?(?:\\*\\.)?[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*(?::(?:\\d{1,5}|\\*))?(?:/[^\\s;,'\"<>]*)?"
            + "|\\*");

    private final Fields blog;
    private final List<Diagnostic> diagnostics;

    SecurityReader(Fields blog, List<Diagnostic> diagnostics) {
        this.blog = blog;
        this.diagnostics = diagnostics;
    }

    /** The policy of every page; nothing where the blog has none. */
    Optional<ContentSecurityPolicy> read() {
        Optional<Value> value = blog.value(KEY);
        if (value.isPresent() && !(value.get() instanceof Table)) {
            boolean isOn = blog.flag(KEY).map(Located::value).orElse(true);
            return isOn ? Optional.of(ContentSecurityPolicy.STANDARD) : Optional.empty();
        }
        ContentSecurityPolicy policy = ContentSecurityPolicy.STANDARD;
        if (value.isPresent() && value.get() instanceof Table table) {
            Fields in = new Fields(table, SettingsVocabulary.CONTENT_SECURITY_POLICY, diagnostics);
            for (String name : ContentSecurityPolicy.NAMES) {
                if (in.has(name)) {
                    policy = policy.with(name, sources(in, name));
                }
            }
        }
        return Optional.of(policy);
    }

    private static List<String> sources(Fields in, String name) {
        List<String> sources = new ArrayList<>();
        for (Located<String> written : in.texts(name)) {
            String plain = written.value().replaceAll("^'|'$", "");
            String lower = plain.toLowerCase(Locale.ROOT);
            if (KEYWORDS.contains(lower)) {
                sources.add("'" + lower + "'");
            } else if (HASH.matcher(plain).matches()) {
                sources.add("'" + plain + "'");
            } else if (SOURCE.matcher(plain).matches() && !lower.startsWith("nonce-")) {
                sources.add(plain);
            } else {
                in.wrong(
                        written.span(),
                        "'" + written.value() + "' is not a source of a content security policy, such as"
                                + " https://example.org");
            }
        }
        return sources;
    }
}
