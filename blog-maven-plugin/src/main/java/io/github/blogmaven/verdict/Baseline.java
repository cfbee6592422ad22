package io.github.blogmaven.verdict;

import io.github.blogmaven.check.Rules;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Findings that were there when a rule was adopted. They are counted, not told.
 *
 * <p>A line is a finding: its rule, its fingerprint, its file. As many findings are passed over as there are lines.
 */
public record Baseline(List<Entry> entries) {
    /** Where it lies in the blog's folder. */
    public static final String FILE = "check-baseline.txt";

    /** No finding is known. */
    public static final Baseline NONE = new Baseline(List.of());

    private static final Pattern LINE = Pattern.compile("([\\w-]+) ([0-9a-f]{" + Fingerprints.LENGTH + "}) (\\S.*)");
    private static final String HEAD = """
            # Findings that blog:check counts and does not tell: rule, fingerprint, file.
            # Written by mvn blog:check -Dblog.baseline=update
            """;

    public Baseline {
        entries = List.copyOf(entries);
    }

    /** A finding, and the line that says so. */
    record Entry(String rule, String fingerprint, String path, Span line) {
        private String finding() {
            return rule + " " + fingerprint + " " + path;
        }

        Diagnostic stale() {
            return Mistake.STALE_BASELINE.at(
                    line, "'" + rule + "' is not found in '" + path + "' any more", "delete the line");
        }
    }

    /**
     * What is new, and what is gone.
     *
     * @param stale lines that no finding belongs to
     */
    record Comparison(List<Diagnostic> fresh, List<Entry> stale) {}

    /** The file of findings; what cannot be kept, because it is never passed over, is left out. */
    public static String text(List<Diagnostic> found, Fingerprints fingerprints) {
        return found.stream()
                .filter(one -> Mistake.yields(one.rule()))
                .map(one -> entry(one, fingerprints))
                .sorted(Comparator.comparing(Entry::path).thenComparing(Entry::finding))
                .map(entry -> entry.finding() + "\n")
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static Entry entry(Diagnostic one, Fingerprints fingerprints) {
        return new Entry(one.rule(), fingerprints.of(one), one.span().path(), one.span());
    }

    /** Reads the file; a line that cannot be read is told, and the others count. */
    public static Reported<Baseline> read(Source source) {
        List<Entry> entries = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        int offset = 0;
        for (String line : source.text().split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Span span = source.span(offset, offset + line.length());
                Optional<Diagnostic> wrong = wrong(line, span);
                wrong.ifPresent(diagnostics::add);
                if (wrong.isEmpty()) {
                    entries.add(entry(line, span));
                }
            }
            offset += line.length() + 1;
        }
        return new Reported<>(new Baseline(entries), diagnostics);
    }

    private static Entry entry(String line, Span span) {
        String[] words = line.split(" ", 3);
        return new Entry(words[0], words[1], words[2].strip(), span);
    }

    private static Optional<Diagnostic> wrong(String line, Span span) {
        Matcher words = LINE.matcher(line);
        if (!words.matches()) {
            String form = "a line is a rule, " + Fingerprints.LENGTH + " hexadecimal digits and a file";
            return Optional.of(Mistake.BASELINE_SYNTAX.at(
                    span, form, "regenerate the file: mvn blog:check -Dblog.baseline=update"));
        }
        String rule = words.group(1);
        if (!Rules.ids().contains(rule)) {
            return Optional.of(Mistake.BASELINE_SYNTAX.at(
                    span,
                    "no rule has the id '" + rule + "'",
                    NearMiss.hint(rule, Rules.ids()).orElse(null)));
        }
        return Mistake.yields(rule)
                ? Optional.empty()
                : Optional.of(Mistake.BASELINE_SYNTAX.at(
                        span, "'" + rule + "' cannot be put in the baseline", "delete the line"));
    }

    /** Holds the lines against what was found. */
    Comparison compare(List<Diagnostic> found, Fingerprints fingerprints) {
        if (entries.isEmpty()) {
            return new Comparison(found, List.of());
        }
        Map<String, Queue<Entry>> left = new HashMap<>();
        entries.forEach(entry ->
                left.computeIfAbsent(entry.finding(), any -> new ArrayDeque<>()).add(entry));
        List<Diagnostic> fresh = new ArrayList<>();
        for (Diagnostic one : found.stream().sorted().toList()) {
            Queue<Entry> same = left.get(entry(one, fingerprints).finding());
            if (!Mistake.yields(one.rule()) || same == null || same.poll() == null) {
                fresh.add(one);
            }
        }
        return new Comparison(
                fresh, left.values().stream().flatMap(Queue::stream).toList());
    }
}
