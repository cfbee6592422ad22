package io.github.blogmaven.engine;

import io.github.blogmaven.parallel.Workers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/**
 * The build that a run is a part of.
 *
 * @param blogKey tells the blog from all others and is the same on every machine; it is written into the site
 * @param projects folders that the site must not be or contain, beside the sources
 * @param pool the threads that the build's runs share, made by {@link Workers#pool(int)}
 */
public record EnclosingBuild(Optional<String> blogKey, List<Path> projects, Optional<ExecutorService> pool) {
    /** A run by itself. */
    public static final EnclosingBuild NONE = new EnclosingBuild(Optional.empty(), List.of(), Optional.empty());

    public EnclosingBuild {
        projects = List.copyOf(projects);
    }
}
