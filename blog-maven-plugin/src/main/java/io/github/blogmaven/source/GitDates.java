package io.github.blogmaven.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks git when the files of a folder were last committed. */
public final class GitDates {
    private static final char COMMIT = '\u0001';

    private GitDates() {}

    /**
     * The last commit of every file, by path relative to the folder.
     *
     * @return nothing where there is no git, or the folder is in no repository
     */
    public static Optional<Map<String, OffsetDateTime>> of(Path folder) {
        ProcessBuilder git = new ProcessBuilder(List.of(
                "git",
                "-c",
                "core.quotePath=false",
                "log",
                "--format=%x01%cI",
                "--name-only",
                "--relative",
                "--",
                "."));
        git.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = git.start();
            Map<String, OffsetDateTime> dates = new HashMap<>();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                read(lines, dates);
            }
            return process.waitFor() == 0 ? Optional.of(dates) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The newest commit comes first, so the first one that names a file is its last. */
    private static void read(BufferedReader lines, Map<String, OffsetDateTime> dates) throws IOException {
        OffsetDateTime date = OffsetDateTime.MIN;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isEmpty() && line.charAt(0) == COMMIT) {
                date = OffsetDateTime.parse(line.substring(1));
            } else if (!line.isEmpty()) {
                dates.putIfAbsent(line, date);
            }
        }
    }
}
