package io.github.blogmaven.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of the files that the plugin made, kept with them: what is not on it was made by somebody else.
 *
 * <p>The first line names the blog by its key; then comes one path a line, sorted, so that it may be committed with the
 * site. A list without a key may be of any blog.
 *
 * @param owner the key of the blog
 * @param paths the files; those of an earlier build may be any that {@link OutputPath} allows
 */
record Manifest(Optional<String> owner, Set<String> paths) {
    static final String NAME = ".blog-files";

    private static final String OWNER = "# blog ";

    /** More than any site has. */
    private static final long MAX_SIZE = 100_000_000;

    Manifest {
        paths = Set.copyOf(paths);
    }

    /**
     * The list of an earlier build; an empty one where there was none. Lines that name nothing in the site are left out.
     *
     * @throws SiteWriteException if what is there is not such a list
     */
    static Manifest read(Path site) throws IOException {
        Path file = site.resolve(NAME);
        switch (FileKind.of(file)) {
            case NONE -> {
                return new Manifest(Optional.empty(), Set.of());
            }
            case FOLDER -> throw damaged(file, "is a folder, not a list of files");
            case LINK -> throw damaged(file, "is a symbolic link, which is not followed");
            case SPECIAL -> throw damaged(file, "is a pipe or a device, not a list of files");
            case FILE -> {
                if (Files.size(file) > MAX_SIZE) {
                    throw damaged(file, "has more than " + MAX_SIZE + " bytes, too many for a list of files");
                }
            }
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return parse(text, new OutputPath(site));
        } catch (CharacterCodingException e) {
            throw damaged(file, "is not UTF-8 text, so it was changed by something else");
        }
    }

    private static SiteWriteException damaged(Path file, String what) {
        return new SiteWriteException(
                file + " " + what + "; restore it, or remove it together with the pages that this plugin made");
    }

    private static Manifest parse(String text, OutputPath rules) {
        Set<String> paths = new TreeSet<>();
        Optional<String> owner = Optional.empty();
        for (String line : text.split("\r?\n", -1)) {
            if (line.startsWith(OWNER)) {
                owner = Optional.of(line.substring(OWNER.length()).strip());
                continue;
            }
            String path = line.replace("%0A", "\n")
                    .replace("%0D", "\r")
                    .replace("%23", "#")
                    .replace("%25", "%");
            if (!path.isEmpty() && !path.equals(NAME) && rules.problem(path).isEmpty()) {
                paths.add(path);
            }
        }
        return new Manifest(owner, paths);
    }

    /** A path as a line; its name may hold what ends one, as the icons of folders on a Mac do. */
    private static String line(String path) {
        String line = path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
        return line.startsWith("#") ? "%23" + line.substring(1) : line;
    }

    /** The bytes of the file. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        owner.ifPresent(key -> text.append(OWNER).append(key).append('\n'));
        new TreeSet<>(paths).forEach(path -> text.append(line(path)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A list of the same blog with other files. */
    Manifest with(Collection<String> others) {
        return new Manifest(owner, Set.copyOf(others));
    }
}
