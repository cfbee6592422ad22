package io.github.blogmaven.source;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scheme of an address as browsers read it.
 *
 * <p>They skip spaces and control characters before it, and tabs and line breaks anywhere (WHATWG URL, section 4.4):
 * {@code " java\nscript:"} is {@code javascript:}.
 */
public final class AddressScheme {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)\\s*:");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:(?:[\\\\/]|$).*|\\\\\\\\[^\\\\].*", Pattern.DOTALL);
    private static final Pattern MEDIA = Pattern.compile(
            "data:(?:image/(?:png|gif|jpe?g|webp|avif|bmp|x-icon|vnd\\.microsoft\\.icon)|audio/[\\w.+-]+|video/[\\w.+-]+)[;,].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What runs a script, or is a document of its own that can hold one. */
    private static final Set<String> SCRIPTS =
            Set.of("javascript", "vbscript", "livescript", "mocha", "data", "blob", "filesystem", "view-source");

    private AddressScheme() {}

    /** The scheme in lower case; nothing for an address without one, which is relative. */
    public static Optional<String> of(String address) {
        Matcher scheme = SCHEME.matcher(asRead(address));
        return scheme.lookingAt() ? Optional.of(scheme.group(1).toLowerCase(java.util.Locale.ROOT)) : Optional.empty();
    }

    /** Whether to follow an address may run a script. */
    public static boolean runsScript(String address) {
        return of(address).filter(SCRIPTS::contains).isPresent();
    }

    /** Whether an address is a picture of pixels, a sound or a film, written out. */
    public static boolean isMedia(String address) {
        return MEDIA.matcher(asRead(address)).matches();
    }

    /** Whether an address is a file on a disk of its author: {@code file:…}, {@code C:\…}, {@code \\server\…}. */
    public static boolean isOnDisk(String address) {
        return DRIVE.matcher(address.strip()).matches()
                || of(address).filter("file"::equals).isPresent();
    }

    private static String asRead(String address) {
        StringBuilder read = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean isSkipped = c == '\t' || c == '\n' || c == '\r' || (c <= ' ' && read.isEmpty());
            if (!isSkipped) {
                read.append(c);
            }
        }
        return read.toString();
    }
}
