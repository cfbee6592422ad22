package io.github.blogmaven.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Adds the hashes of the inline scripts of a page to its content security policy.
 *
 * <p>So those run that were in the page when it was built, whether a template or an author wrote them, and no others.
 */
final class InlineScripts {
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    private static final String DIRECTIVE = "script-src";
    private static final Pattern SCRIPT =
            Pattern.compile("<script(\\s[^>]*+)?+>(.*?)</script", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HAS_ADDRESS = Pattern.compile("\\ssrc\\s*=", Pattern.CASE_INSENSITIVE);

    /** Data for other programs; browsers do not run it. */
    private static final Pattern IS_DATA =
            Pattern.compile("\\stype\\s*=\\s*[\"']?[^\"'\\s>]*json", Pattern.CASE_INSENSITIVE);

    private InlineScripts() {}

    /** Allows the inline scripts of a page that has a policy and does not allow all of them already. */
    static void allow(StringBuilder html) {
        int start = html.indexOf(POLICY);
        int end = start < 0 ? -1 : html.indexOf("\"", start + POLICY.length());
        int directive = end < 0 ? -1 : html.indexOf(DIRECTIVE, start);
        if (directive < 0 || directive > end || isInlineAllowed(html.substring(directive, end))) {
            return;
        }
        Set<String> hashes = hashes(html);
        if (!hashes.isEmpty()) {
            html.insert(directive + DIRECTIVE.length(), " " + String.join(" ", hashes));
        }
    }

    /** Browsers ignore {@code 'unsafe-inline'} beside a hash. */
    private static boolean isInlineAllowed(String directives) {
        String scripts = directives.split(";", 2)[0];
        return scripts.contains("'unsafe-inline'");
    }

    private static Set<String> hashes(StringBuilder html) {
        Set<String> hashes = new LinkedHashSet<>();
        Matcher script = SCRIPT.matcher(html);
        while (script.find()) {
            @Nullable String attributes = script.group(1);
            boolean isInline = attributes == null
                    || !(HAS_ADDRESS.matcher(attributes).find()
                            || IS_DATA.matcher(attributes).find());
            if (isInline && !script.group(2).isEmpty()) {
                hashes.add("'sha256-" + hash(script.group(2)) + "'");
            }
        }
        return hashes;
    }

    private static String hash(String script) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
