package io.github.blogmaven.draft;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.DateReader;
import io.github.blogmaven.frontmatter.Header;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PathHeader;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.frontmatter.SeriesHeader;
import io.github.blogmaven.frontmatter.TopicHeader;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.markdown.Dialect;
import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.markdown.MarkdownParser;
import io.github.blogmaven.markdown.Scrutiny;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.source.Source;
import io.github.blogmaven.source.SourceFile;
import io.github.blogmaven.source.SourceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads one Markdown file after the other, on any thread. */
public final class DraftReader {
    private final BlogSettings settings;
    private final MarkdownParser markdown;
    private final DateReader dates;

    private DraftReader(BlogSettings settings, MarkdownParser markdown, DateReader dates) {
        this.settings = settings;
        this.markdown = markdown;
        this.dates = dates;
    }

    private static DraftReader of(BlogSettings settings, Scrutiny scrutiny) {
        BlogSettings.Syntax syntax = settings.syntax();
        Dialect dialect = new Dialect(syntax.wikiLinks(), syntax.emoji(), syntax.math());
        return new DraftReader(settings, new MarkdownParser(dialect, scrutiny), new DateReader(settings.timezone()));
    }

    /** Reads files to show them. */
    public static DraftReader toShow(BlogSettings settings) {
        return of(settings, Scrutiny.NONE);
    }

    /**
     * Reads files for every rule.
     *
     * @param words what rules want to know the places of in texts
     */
    public static DraftReader toCheck(BlogSettings settings, List<String> words) {
        return of(settings, Scrutiny.of(words));
    }

    /** What was found out about the dates of the files that were read. */
    public DateReader dates() {
        return dates;
    }

    /** The same reader with another one for dates. */
    public DraftReader withDates(DateReader others) {
        return new DraftReader(settings, markdown, others);
    }

    /** Reads the file of a post. */
    public Reported<Draft<PostHeader>> post(SourceFile file) {
        return read(
                file,
                (table, diagnostics) -> PostHeader.ofPost(table, dates, diagnostics),
                header -> header.wording().title());
    }

    /** Reads the file of a standing page. */
    public Reported<Draft<PostHeader>> page(SourceFile file) {
        return read(
                file,
                (table, diagnostics) -> PostHeader.ofPage(table, dates, diagnostics),
                header -> header.wording().title());
    }

    /** Reads the file of a series. */
    public Reported<Draft<SeriesHeader>> series(SourceFile file) {
        return read(file, SeriesHeader::of, SeriesHeader::title);
    }

    /** Reads the file of a topic. */
    public Reported<Draft<TopicHeader>> topic(SourceFile file) {
        return read(file, TopicHeader::of, TopicHeader::title);
    }

    /** Reads the file of a reading path. */
    public Reported<Draft<PathHeader>> path(SourceFile file) {
        return read(file, PathHeader::of, PathHeader::title);
    }

    private <H> Reported<Draft<H>> read(
            SourceFile file,
            BiFunction<Table, List<Diagnostic>, H> readHeader,
            Function<H, Optional<Located<String>>> title) {
        Reported<Source> read = SourceReader.read(file);
        Source source = read.value();
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        if (source.text().isBlank() && diagnostics.isEmpty()) {
            diagnostics.add(Mistake.EMPTY_FILE.at(Span.ofFile(file.path()), "the file is empty"));
        }
        Header header = Header.of(source, diagnostics);
        H typed = readHeader.apply(header.values(), diagnostics);
        Document body =
                markdown.parse(source, header.bodyStart(), title.apply(typed).map(Located::value), diagnostics);
        DraftName name = DraftName.of(file, settings.languages());
        return new Reported<>(new Draft<>(name, typed, body, file.path()), diagnostics);
    }
}
