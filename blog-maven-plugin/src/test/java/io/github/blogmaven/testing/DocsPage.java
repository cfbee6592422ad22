package io.github.blogmaven.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation, read as far as tests hold it to the code: sections, their tables and fences. */
public record DocsPage(String path, List<Section> sections) {
    private static final Path DOCS = Path.of(System.getProperty("basedir", "")).resolve("../docs");
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.+)");
    private static final Pattern FENCE = Pattern.compile("(`{3,})([a-z ]*)");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\(([^)]*)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    public DocsPage {
        sections = List.copyOf(sections);
    }

    /**
     * What stands between one heading and the next.
     *
     * @param heading as it is written, without its number signs
     * @param text all lines but those of tables and fences
     */
    public record Section(String heading, String text, List<Table> tables, List<Fence> fences) {
        public Section {
            tables = List.copyOf(tables);
            fences = List.copyOf(fences);
        }

        /** What stands between backticks in the text, in the order it stands. */
        public List<String> codes() {
            return DocsPage.codes(text);
        }
    }

    /** A table; its first row is its columns. */
    public record Table(List<List<String>> rows) {
        public Table {
            rows = List.copyOf(rows);
        }

        public String firstColumn() {
            return rows.get(0).get(0);
        }

        /** The rows below the names of the columns and the line under them. */
        public List<List<String>> body() {
            return rows.subList(2, rows.size());
        }
    }

    /** What stands between two lines of backticks. */
    public record Fence(String info, String text) {}

    /** Reads a page by its path below the folder of the documentation. */
    public static DocsPage read(String path) {
        try {
            return new DocsPage(path, new Reader().read(Files.readAllLines(DOCS.resolve(path))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** The names of the files of a folder, sorted. */
    public static List<String> names(String folder) {
        try (Stream<Path> files = Files.list(DOCS.resolve(folder))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** The section of a heading; markup and case do not count. */
    public Section section(String heading) {
        return find(heading).orElseThrow(() -> new AssertionError(path + " has no section '" + heading + "'"));
    }

    public Optional<Section> find(String heading) {
        return sections.stream()
                .filter(section -> bare(section.heading()).equals(bare(heading)))
                .findFirst();
    }

    private static String bare(String heading) {
        return heading.replaceAll("[`']", "").toLowerCase(java.util.Locale.ROOT);
    }

    /** What stands between backticks in a text. */
    public static List<String> codes(String text) {
        return CODE.matcher(text).results().map(code -> code.group(1)).toList();
    }

    /** A text with links as their text. */
    public static String withoutLinks(String text) {
        return LINK.matcher(text).replaceAll("$1");
    }

    /** Where the links of a text lead. */
    public static List<String> links(String text) {
        return LINK.matcher(text).results().map(link -> link.group(2)).toList();
    }

    /** Reads lines one after the other. */
    private static final class Reader {
        private final List<Section> sections = new ArrayList<>();
        private String heading = "";
        private StringBuilder text = new StringBuilder();
        private List<Table> tables = new ArrayList<>();
        private List<Fence> fences = new ArrayList<>();

        List<Section> read(List<String> lines) {
            int next;
            for (int at = 0; at < lines.size(); at = next) {
                Matcher headingLine = HEADING.matcher(lines.get(at));
                Matcher fence = FENCE.matcher(lines.get(at));
                if (fence.matches()) {
                    int end = at + 1 + lines.subList(at + 1, lines.size()).indexOf(fence.group(1));
                    fences.add(new Fence(fence.group(2).strip(), joined(lines.subList(at + 1, end))));
                    next = end + 1;
                } else if (lines.get(at).startsWith("|")) {
                    next = endOfTable(lines, at);
                    tables.add(new Table(
                            lines.subList(at, next).stream().map(Reader::cells).toList()));
                } else {
                    next = at + 1;
                    if (headingLine.matches()) {
                        close();
                        heading = headingLine.group(2);
                    } else {
                        text.append(lines.get(at)).append('\n');
                    }
                }
            }
            close();
            return sections;
        }

        private void close() {
            sections.add(new Section(heading, text.toString().strip(), tables, fences));
            text = new StringBuilder();
            tables = new ArrayList<>();
            fences = new ArrayList<>();
        }

        private static int endOfTable(List<String> lines, int from) {
            int end = from;
            while (end < lines.size() && lines.get(end).startsWith("|")) {
                end++;
            }
            return end;
        }

        private static List<String> cells(String row) {
            String inner = row.substring(1, row.lastIndexOf('|'));
            return Stream.of(inner.split("(?<!\\\\)\\|", -1))
                    .map(cell -> cell.strip().replace("\\|", "|"))
                    .toList();
        }

        private static String joined(List<String> lines) {
            return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        }
    }
}
