package io.github.blogmaven.testing;

import io.github.blogmaven.render.Output;
import io.github.blogmaven.write.SiteWriter;
import io.github.blogmaven.write.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A site of a few files, written without a blog; its folder is {@code site} below another one. */
public final class TestSite {
    private TestSite() {}

    /** Writes a site of files by their paths. */
    public static Written write(Path site, Map<String, String> files) {
        try (SiteWriter writer = SiteWriter.open(site, Optional.of("one"))) {
            files.forEach((path, text) -> writer.add(Output.Made.of(path, text)));
            return writer.commit();
        }
    }

    /**
     * All that is below a folder by path: files with their text, links with their target, and folders, whose paths end in a
     * slash.
     */
    public static Map<String, String> tree(Path folder) {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                String path = folder.relativize(each).toString().replace('\\', '/');
                if (Files.isSymbolicLink(each)) {
                    tree.put(path, "-> " + Files.readSymbolicLink(each));
                } else if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    tree.put(path + "/", "");
                } else {
                    tree.put(path, new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }
}
