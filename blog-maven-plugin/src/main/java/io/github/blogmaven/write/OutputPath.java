package io.github.blogmaven.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules for the path of a file in a site: relative, with forward slashes, and never out of the site.
 *
 * <p>They hold for what is written, and for what a list of files from an earlier build may name.
 */
final class OutputPath {
    /** What ext4, NTFS, APFS and most others allow. */
    private static final int MAX_SEGMENT = 255;

    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?");

    private final Path site;
    private final boolean isWindows;

    OutputPath(Path site) {
        this.site = site;
        this.isWindows = site.getFileSystem().getSeparator().equals("\\");
    }

    /** Why a path cannot be one of the site's files; nothing if it can. */
    Optional<String> problem(String path) {
        for (String segment : path.split("/", -1)) {
            Optional<String> problem = problemOf(segment);
            if (problem.isPresent()) {
                return problem;
            }
        }
        try {
            Path file = site.resolve(path);
            boolean isInside = file.startsWith(site) && file.normalize().equals(file) && !file.equals(site);
            return isInside ? Optional.empty() : Optional.of("it leads out of the output folder");
        } catch (InvalidPathException e) {
            return Optional.of("this file system allows no such name (" + e.getReason() + ")");
        }
    }

    private Optional<String> problemOf(String segment) {
        if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
            return Optional.of("'" + segment + "' is not the name of a file or folder");
        }
        if (segment.indexOf('\\') >= 0 || segment.indexOf('\0') >= 0) {
            return Optional.of("a name must not contain a backslash or NUL");
        }
        if (segment.equalsIgnoreCase(".git")) {
            return Optional.of("'.git' belongs to git");
        }
        int bytes = segment.length() * 3 <= MAX_SEGMENT ? 0 : segment.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_SEGMENT) {
            return Optional.of("a name has " + bytes + " bytes; file systems allow at most " + MAX_SEGMENT);
        }
        return isWindows ? problemOnWindows(segment) : Optional.empty();
    }

    private static Optional<String> problemOnWindows(String segment) {
        if (DEVICE.matcher(segment.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of("Windows reserves the name '" + segment + "' for a device");
        }
        if (segment.endsWith(".") || segment.endsWith(" ")) {
            return Optional.of("on Windows a name cannot end with a dot or a space");
        }
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c < ' ' || "<>:\"|?*".indexOf(c) >= 0) {
                return Optional.of(
                        "Windows allows no " + (c < ' ' ? "control characters" : "'" + c + "'") + " in a name");
            }
        }
        return Optional.empty();
    }
}
