package io.github.blogmaven.model;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place on the site, from its root: the only way to say where something is.
 *
 * <p>Begins with a slash; ends with one where a folder's {@code index.html} answers. Not percent-encoded.
 */
public record UrlPath(String path) implements Comparable<UrlPath> {
    /** How many bytes the name of a file may have, on most disks. */
    private static final int MAX_SEGMENT = 255;

    /** How many bytes a whole path may have, with room for the folder of the site. */
    private static final int MAX_PATH = 1_000;

    /** What is read in the place of a control character. */
    private static final int REPLACEMENT = 0xFFFD;

    /** The home page. */
    public static final UrlPath ROOT = new UrlPath("/");

    public UrlPath {
        if (!path.startsWith("/") || path.contains("//") || (path + "/").contains("/../")) {
            throw new IllegalArgumentException("not a path on the site: " + path);
        }
    }

    /**
     * What keeps disks and browsers from holding a file at a path; nothing where nothing does.
     *
     * @return what is the case, to be put after the path
     */
    public static Optional<String> problem(String path) {
        return path.codePoints().anyMatch(UrlPath::isControl)
                ? Optional.of("has a control character in it")
                : problemOfFile(path);
    }

    /**
     * The same for a file that is copied: its name may have control characters, as the icons of folders on a Mac do.
     *
     * @return what is the case, to be put after the path
     */
    public static Optional<String> problemOfFile(String path) {
        if (path.indexOf('\\') >= 0) {
            return Optional.of("has a backslash in it");
        }
        for (String segment : path.split("/", -1)) {
            int bytes = segment.length() <= MAX_SEGMENT / 4 ? 0 : segment.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_SEGMENT) {
                return Optional.of("has a part of " + bytes + " bytes; at most " + MAX_SEGMENT + " fit");
            }
            if (segment.equals(".") || segment.equals("..")) {
                return Optional.of("has a '" + segment + "' in it");
            }
            if (segment.equalsIgnoreCase(".git")) {
                return Optional.of("has a '.git' in it, which belongs to git");
            }
        }
        int bytes = path.length() <= MAX_PATH / 4 ? 0 : path.getBytes(StandardCharsets.UTF_8).length;
        return bytes > MAX_PATH
                ? Optional.of("has " + bytes + " bytes; at most " + MAX_PATH + " fit")
                : Optional.empty();
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c)
                || c == REPLACEMENT
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || Character.getType(c) == Character.SURROGATE;
    }

    /** The file that answers, relative to the root of the site. */
    public String file() {
        return path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    }

    /** A place below this one, which must be a folder. */
    public UrlPath resolve(String relative) {
        return new UrlPath(folder() + relative);
    }

    /** The way from this place to another, percent-encoded, so that it holds under any base path. */
    public String relativize(UrlPath target) {
        String from = folder();
        int common = 1;
        for (int i = 1; i < Math.min(from.length(), target.path.length() + 1); i++) {
            if (i == target.path.length() || from.charAt(i) != target.path.charAt(i)) {
                break;
            }
            if (from.charAt(i) == '/') {
                common = i + 1;
            }
        }
        long up = from.substring(common).chars().filter(c -> c == '/').count();
        String down = encode(target.path.substring(common), true);
        if (up == 0 && down.isEmpty()) {
            return "./";
        }
        boolean looksLikeScheme = up == 0 && down.indexOf(':') >= 0;
        return (looksLikeScheme ? "./" : "../".repeat((int) up)) + down;
    }

    private String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The path with what an address may not contain percent-encoded (RFC 3986, section 2.1). */
    public String encoded() {
        return encode(path, true);
    }

    /** The whole address of the place on a site, whose own address ends in a slash. */
    public String on(URI site) {
        return site + encoded().substring(1);
    }

    /**
     * Percent-encodes what an address may not contain; what is encoded already stays.
     *
     * @param address a path or a whole address
     */
    public static String encode(String address) {
        return encode(address, false);
    }

    /** In a path nothing is encoded already, and nothing is a query or fragment: the name of a file may hold any of it. */
    private static String encode(String address, boolean isPath) {
        StringBuilder encoded = null;
        for (int i = 0; i < address.length(); ) {
            int c = address.codePointAt(i);
            int length = Character.charCount(c);
            boolean isPartOfName = isPath && "%?#".indexOf(c) >= 0;
            if (!isPartOfName && isAllowed(address, i, c)) {
                if (encoded != null) {
                    encoded.append((char) c);
                }
            } else {
                encoded = encoded == null ? new StringBuilder(address.substring(0, i)) : encoded;
                for (byte b : address.substring(i, i + length).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(hex(b >> 4)).append(hex(b));
                }
            }
            i += length;
        }
        return encoded == null ? address : encoded.toString();
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit & 0xF, 16));
    }

    private static boolean isAllowed(String address, int at, int c) {
        if (c == '%') {
            return at + 2 < address.length()
                    && Character.digit(address.charAt(at + 1), 16) >= 0
                    && Character.digit(address.charAt(at + 2), 16) >= 0;
        }
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "-._~:/?#@!$&'()*+,;=".indexOf(c) >= 0;
    }

    /** Written out, as the next: paths are looked up by the million, and a record's own are slow in a young JVM. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UrlPath that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public int compareTo(UrlPath other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
