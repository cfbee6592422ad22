package io.github.blogmaven.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a site may be written.
 *
 * <p>The folder itself, and folders above it, may be symbolic links; they are resolved here, once.
 */
public final class SiteFolder {
    private SiteFolder() {}

    /**
     * The real path of a site's folder, which need not exist yet.
     *
     * @param sources the blog's folder
     * @param projects other folders that the site must not be or contain
     * @throws SiteWriteException if the site and the sources would lie in each other, or the folder cannot be one
     */
    public static Path resolve(Path site, Path sources, List<Path> projects) {
        try {
            Path real = real(site.toAbsolutePath().normalize());
            Path from = real(sources.toAbsolutePath().normalize());
            if (real.equals(from)) {
                throw refused(real, "is the folder of the blog's sources");
            }
            if (real.startsWith(from)) {
                throw refused(real, "lies inside the blog's sources (" + from + ")");
            }
            if (from.startsWith(real)) {
                throw refused(real, "contains the blog's sources (" + from + ")");
            }
            for (Path project : projects) {
                Path folder = real(project.toAbsolutePath().normalize());
                if (folder.startsWith(real)) {
                    throw refused(real, "contains the project (" + folder + ")");
                }
            }
            return real;
        } catch (IOException e) {
            throw new SiteWriteException("cannot use the output folder " + site, e);
        }
    }

    private static SiteWriteException refused(Path site, String why) {
        return new SiteWriteException(
                "the output folder " + site + " " + why + "; choose a folder of its own, such as target/blog");
    }

    /** The real path of a folder: of what exists of it, and then the names of what does not. */
    private static Path real(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder.toRealPath();
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            String what = Files.isSymbolicLink(folder) && !Files.exists(folder)
                    ? " is a symbolic link to '" + Files.readSymbolicLink(folder) + "', which does not exist"
                    : " is a file, not a folder";
            throw new SiteWriteException(folder + what);
        }
        Path parent = folder.getParent();
        Path name = folder.getFileName();
        return parent == null || name == null ? folder : real(parent).resolve(name);
    }
}
