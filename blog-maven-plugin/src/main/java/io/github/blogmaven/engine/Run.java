package io.github.blogmaven.engine;

import io.github.blogmaven.parallel.Workers;
import io.github.blogmaven.settings.Project;
import io.github.blogmaven.write.SiteFolder;
import io.github.blogmaven.write.SiteWriteException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Everything that is decided outside of the blog's folder.
 *
 * @param blog the blog's folder
 * @param site the folder of the site
 * @param now the moment the blog is built at
 * @param day the day that counts as today; that of the moment in the blog's time zone, if it is not given
 * @param showsDrafts whether drafts are shown
 * @param showsFuture whether posts dated after today are shown
 * @param threads how many threads work, at least 1; the shared ones of the build, if it has any
 * @param build what the run is a part of
 */
public record Run(
        Path blog,
        Path site,
        Project project,
        Instant now,
        Optional<LocalDate> day,
        boolean showsDrafts,
        boolean showsFuture,
        int threads,
        EnclosingBuild build) {
    public Run {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }

    /** A run that is no part of a build. */
    public Run(
            Path blog,
            Path site,
            Project project,
            Instant now,
            Optional<LocalDate> day,
            boolean showsDrafts,
            boolean showsFuture,
            int threads) {
        this(blog, site, project, now, day, showsDrafts, showsFuture, threads, EnclosingBuild.NONE);
    }

    /**
     * The real path of the site's folder.
     *
     * @throws SiteWriteException if a site must not be there
     */
    Path realSite() {
        return SiteFolder.resolve(site, blog, build.projects());
    }

    /** Workers for this run; the caller closes them. */
    Workers workers() {
        return build.pool().map(pool -> new Workers(pool, threads)).orElseGet(() -> new Workers(threads));
    }

    /** The day it is, in a time zone. */
    LocalDate today(ZoneId zone) {
        return day.orElseGet(() -> now.atZone(zone).toLocalDate());
    }
}
