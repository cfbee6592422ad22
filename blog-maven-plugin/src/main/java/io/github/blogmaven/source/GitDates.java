package io.github.blogmaven.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When the files of a folder were last committed, as git knows it.
 *
 * <p>The oldest commit of a shallow clone seems to add every file there is. Its day says nothing about them.
 *
 * @param byPath the last commit of every file, by path relative to the folder
 * @param cutOff the files whose last commit is not in the clone, or cannot be told from its oldest one
 */
public record GitDates(Map<String, OffsetDateTime> byPath, Set<String> cutOff) {
    /** Fields and entries end in NUL, so that no name of a file is quoted. A file that only moved was not changed. */
    private static final List<String> COMMAND = List.of(
            "git",
            "-c",
            "log.showRoot=true",
            "log",
            "-z",
            "--format=%x01%cI%x02%P%x02%D",
            "--name-status",
            "-M100%",
            "--no-color",
            "--no-show-signature",
            "--relative",
            "--",
            ".");

    private static final char COMMIT = '\u0001';
    private static final String FIELD = "\u0002";

    /** What git says of a commit whose parents it was told to forget, in a shallow clone and otherwise. */
    private static final Set<String> FORGOTTEN = Set.of("grafted", "replaced");

    public GitDates {
        byPath = Map.copyOf(byPath);
        cutOff = Set.copyOf(cutOff);
    }

    /**
     * Asks git.
     *
     * @return nothing where there is no git, or the folder is in no repository, or that has no commit
     */
    public static Optional<GitDates> of(Path folder) {
        ProcessBuilder git =
                new ProcessBuilder(COMMAND).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Nothing is fetched, whatever the clone lacks.
        git.environment().put("GIT_NO_LAZY_FETCH", "1");
        git.environment().put("LC_ALL", "C");
        try {
            Process process = git.start();
            GitDates dates;
            try (InputStream out = process.getInputStream()) {
                dates = read(new String(out.readAllBytes(), StandardCharsets.UTF_8));
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
    private static GitDates read(String log) {
        Map<String, OffsetDateTime> dates = new HashMap<>();
        Set<String> cutOff = new HashSet<>();
        Map<String, String> movedTo = new HashMap<>();
        Map<String, String> movedByCommit = new HashMap<>();
        Iterator<String> entries = List.of(log.split("\0")).iterator();
        Optional<OffsetDateTime> date = Optional.empty();
        while (entries.hasNext()) {
            String entry = entries.next().strip();
            if (!entry.isEmpty() && entry.charAt(0) == COMMIT) {
                movedTo.putAll(movedByCommit);
                movedByCommit.clear();
                date = dateOf(entry.substring(1).split(FIELD, -1));
            } else if (entry.startsWith("R") && entries.hasNext()) {
                String from = composed(entries.next());
                String to = entries.hasNext() ? composed(entries.next()) : from;
                movedByCommit.put(from, movedTo.getOrDefault(to, to));
            } else if (!entry.isEmpty() && entries.hasNext()) {
                String written = composed(entries.next());
                String path = movedTo.getOrDefault(written, written);
                if (date.isPresent() && !cutOff.contains(path)) {
                    dates.putIfAbsent(path, date.get());
                } else if (!dates.containsKey(path)) {
                    cutOff.add(path);
                }
            }
        }
        return new GitDates(dates, cutOff);
    }

    /** The date of a commit; nothing for one whose parents are forgotten. */
    private static Optional<OffsetDateTime> dateOf(String[] fields) {
        boolean hasNoParent = fields.length > 1 && fields[1].isEmpty();
        boolean isForgotten =
                fields.length > 2 && List.of(fields[2].split(", ")).stream().anyMatch(FORGOTTEN::contains);
        return hasNoParent && isForgotten ? Optional.empty() : Optional.of(OffsetDateTime.parse(fields[0]));
    }

    /** A path in the form that paths of the blog's folder have. */
    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
