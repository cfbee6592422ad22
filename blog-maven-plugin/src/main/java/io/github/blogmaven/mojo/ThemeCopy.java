package io.github.blogmaven.mojo;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.source.ClassPathFolder;
import io.github.blogmaven.write.AtomicFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Copies files of the plugin's theme into the folder {@code theme} of a blog, where the author changes them.
 *
 * @param version of the plugin, which the first line of a copy names
 */
record ThemeCopy(Path theme, String version, boolean overwrites) {
    private static final String FOLDER = "io/github/blogmaven/theme/";

    /** Every file of the theme, by its path in it. */
    static Map<String, byte[]> files() {
        return ClassPathFolder.read(ThemeCopy.class.getClassLoader(), FOLDER);
    }

    /**
     * Copies one file.
     *
     * @return where it is now
     * @throws MojoExecutionException if the theme has no such file, or the blog has it already
     */
    Path copy(String name) throws MojoExecutionException {
        Map<String, byte[]> files = files();
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new MojoExecutionException("parameter 'files' (blog.files): the theme has no file '" + name + "'; "
                    + hint(name, files.keySet()));
        }
        Path file = theme.resolve(name);
        if (Files.exists(file) && !overwrites) {
            throw new MojoExecutionException(file + " is there already; -Dblog.overwrite replaces it");
        }
        String origin = origin(name);
        if (origin.isEmpty()) {
            AtomicFile.write(file, bytes);
        } else {
            AtomicFile.write(file, origin + new String(bytes, StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String hint(String name, Set<String> names) {
        String lastName = "/" + name.substring(name.lastIndexOf('/') + 1);
        return names.stream()
                .filter(other -> ("/" + other).endsWith(lastName))
                .findFirst()
                .map(other -> "did you mean '" + other + "'?")
                .or(() -> NearMiss.hint(name, names))
                .orElse("blog:theme without it lists them");
    }

    /** A first line that says which version the file is from, so that it can be compared with that of a later one. */
    private String origin(String name) {
        String line = "Copied from blog-maven-plugin " + version;
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "ftl" -> "<#-- " + line + " -->\n";
            case "properties" -> "# " + line + "\n";
            case "css" -> "/* " + line + " */\n";
            case "js" -> "// " + line + "\n";
            default -> "";
        };
    }
}
