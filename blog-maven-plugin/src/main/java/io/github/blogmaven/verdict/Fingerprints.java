package io.github.blogmaven.verdict;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.source.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Knows a finding again after lines were added above it.
 *
 * <p>A fingerprint is made of the rule, the file and the text of the line, blanks apart; of the message where a file as a
 * whole is spoken of. Two findings of one rule in one line have the same.
 */
public final class Fingerprints {
    /** How many hexadecimal digits a fingerprint has. */
    static final int LENGTH = 16;

    private final Function<String, Optional<Source>> sources;
    private final Map<String, String[]> lines = new HashMap<>();

    /**
     * @param sources finds the file of a path; nothing when it cannot be read
     */
    public Fingerprints(Function<String, Optional<Source>> sources) {
        this.sources = sources;
    }

    public String of(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        String text = span.isWholeFile() ? diagnostic.message() : line(span);
        String whole =
                diagnostic.rule() + "\n" + span.path() + "\n" + text.strip().replaceAll("\\s+", " ");
        byte[] hash = sha256().digest(whole.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    }

    private String line(Span span) {
        String[] all = lines.computeIfAbsent(
                span.path(),
                path -> sources.apply(path)
                        .map(source -> source.text().split("\n", -1))
                        .orElse(new String[0]));
        return all.length < span.line() ? "" : all[span.line() - 1];
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
