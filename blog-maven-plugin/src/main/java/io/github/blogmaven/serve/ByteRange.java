package io.github.blogmaven.serve;

import com.sun.net.httpserver.Headers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, as films are asked for (RFC 9110, section 14).
 *
 * @param start the first byte, from 0
 * @param length how many bytes
 */
record ByteRange(long start, long length) {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** The range a request asks for; nothing for several ranges or another unit, which may be answered in full. */
    static Optional<String> asked(Headers headers) {
        return Optional.ofNullable(headers.getFirst("Range"))
                .map(String::strip)
                .filter(range -> RANGE.matcher(range).matches() && range.length() > "bytes=-".length());
    }

    /** The part of a file that a range is; nothing where the file has no such part. */
    static Optional<ByteRange> of(String range, long size) {
        Matcher parts = RANGE.matcher(range);
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (parts.group(1).isEmpty()) {
            long length = Math.min(Long.parseLong(parts.group(2)), size);
            return length == 0 ? Optional.empty() : Optional.of(new ByteRange(size - length, length));
        }
        long start = Long.parseLong(parts.group(1));
        long end = parts.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(parts.group(2)), size - 1);
        return start >= size || end < start ? Optional.empty() : Optional.of(new ByteRange(start, end - start + 1));
    }

    /** The part as a header says it. */
    String text(long size) {
        return "bytes " + start + "-" + (start + length - 1) + "/" + size;
    }
}
