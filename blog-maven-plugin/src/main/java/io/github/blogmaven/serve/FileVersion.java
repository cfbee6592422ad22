package io.github.blogmaven.serve;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What tells one version of a file from the next (RFC 9110, section 8.8): its size and when it was written.
 */
record FileVersion(long size, Instant written) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

    static FileVersion of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileVersion(attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    String tag() {
        long nanos = written.getEpochSecond() * 1_000_000_000L + written.getNano();
        return '"' + Long.toHexString(nanos) + "-" + Long.toHexString(size) + '"';
    }

    String date() {
        return DATE.format(written.atZone(ZoneOffset.UTC));
    }

    /** Whether a browser has this version already. */
    boolean isKnownTo(Headers asked) {
        String tags = asked.getFirst("If-None-Match");
        if (tags != null) {
            return Arrays.stream(tags.split(","))
                    .map(tag -> tag.strip().replaceFirst("^W/", ""))
                    .anyMatch(tag -> tag.equals("*") || tag.equals(tag()));
        }
        return date(asked.getFirst("If-Modified-Since"))
                .filter(date -> !written.truncatedTo(ChronoUnit.SECONDS).isAfter(date))
                .isPresent();
    }

    /** Whether a range that a browser asks for is one of this version. */
    boolean isRangeOf(Headers asked) {
        String version = asked.getFirst("If-Range");
        return version == null
                || version.strip().equals(tag())
                || version.strip().equals(date());
    }

    private static Optional<Instant> date(@Nullable String header) {
        try {
            return Optional.ofNullable(header)
                    .map(text -> ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
