package io.github.blogmaven.engine;

import io.github.blogmaven.check.Checker;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.draft.DatedDrafts;
import io.github.blogmaven.draft.Draft;
import io.github.blogmaven.draft.DraftReader;
import io.github.blogmaven.draft.Drafts;
import io.github.blogmaven.draft.WrittenAuthor;
import io.github.blogmaven.draft.WrittenRedirect;
import io.github.blogmaven.draft.WrittenTerm;
import io.github.blogmaven.draft.WrittenUrl;
import io.github.blogmaven.parallel.Workers;
import io.github.blogmaven.render.Theme;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.Project;
import io.github.blogmaven.settings.SettingsReader;
import io.github.blogmaven.source.GitDates;
import io.github.blogmaven.source.Role;
import io.github.blogmaven.source.Source;
import io.github.blogmaven.source.SourceFile;
import io.github.blogmaven.source.SourceReader;
import io.github.blogmaven.source.SourceTree;
import io.github.blogmaven.verdict.Baseline;
import io.github.blogmaven.verdict.Leniency;
import io.github.blogmaven.verdict.Objections;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the files of a blog: settings first, then all the rest side by side. */
final class Reading {
    private final SourceTree tree;
    private final Workers workers;
    private final List<Diagnostic> diagnostics;

    /** When files were last committed, as soon as it was asked for. */
    private @Nullable Map<String, LocalDateTime> commits;

    /**
     * @param diagnostics where mistakes are told to, by one thread only
     */
    Reading(SourceTree tree, Workers workers, List<Diagnostic> diagnostics) {
        this.tree = tree;
        this.workers = workers;
        this.diagnostics = diagnostics;
    }

    BlogSettings settings(Project project) {
        return source(Role.SETTINGS)
                .map(source -> keep(SettingsReader.read(source, project)))
                .orElseGet(() -> SettingsReader.defaults(project));
    }

    Drafts drafts(BlogSettings settings, Checker.Scope scope) {
        List<WrittenTerm> terms = source(Role.GLOSSARY)
                .map(source -> WrittenTerm.readAll(source, settings, diagnostics))
                .orElse(List.of());
        DraftReader reader = reader(settings, scope, terms);
        diagnostics.addAll(MisplacedFiles.in(tree));
        DatedDrafts dated = keep(DatedDrafts.read(tree.of(Role.POST), tree.of(Role.PAGE), reader, workers::map));
        return new Drafts(
                dated.posts(),
                dated.pages(),
                all(Role.SERIES, reader::series),
                all(Role.TOPIC, reader::topic),
                all(Role.PATH, reader::path),
                terms,
                source(Role.AUTHORS)
                        .map(source -> WrittenAuthor.readAll(source, settings, diagnostics))
                        .orElse(List.of()),
                source(Role.REDIRECTS)
                        .map(source -> WrittenRedirect.readAll(source, diagnostics))
                        .orElse(List.of()),
                source(Role.LEDGER)
                        .map(source -> WrittenUrl.readAll(source, diagnostics))
                        .orElse(List.of()),
                copied());
    }

    /** Terms are looked for in the texts where a rule asks for them. */
    private static DraftReader reader(BlogSettings settings, Checker.Scope scope, List<WrittenTerm> terms) {
        if (scope == Checker.Scope.ESSENTIAL) {
            return DraftReader.toShow(settings);
        }
        boolean looksForTerms = new Checker(settings.check()).isOn(Checker.EARLY_MENTION);
        List<String> names =
                terms.stream().flatMap(term -> term.names().stream()).toList();
        return DraftReader.toCheck(settings, looksForTerms ? names : List.of());
    }

    private List<SourceFile> copied() {
        List<SourceFile> files = new ArrayList<>(tree.of(Role.FILE));
        files.addAll(tree.of(Role.STATIC));
        tree.of(Role.THEME).stream().filter(file -> !Theme.isText(file.path())).forEach(files::add);
        return files;
    }

    private <H> List<Draft<H>> all(Role role, Function<SourceFile, Reported<Draft<H>>> read) {
        return workers.map(tree.of(role), read).stream().map(this::keep).toList();
    }

    /** The templates, word files and style sheets that override those of the theme. */
    List<Source> themeTexts() {
        List<Source> texts = new ArrayList<>();
        for (SourceFile file : tree.of(Role.THEME)) {
            if (Theme.isText(file.path())) {
                Source text = keep(SourceReader.read(file));
                Theme.mistake(text).ifPresentOrElse(diagnostics::add, () -> texts.add(text));
            }
        }
        return texts;
    }

    /** When files were last committed, if the settings ask for it. */
    Map<String, LocalDateTime> commits(BlogSettings settings, Path blog) {
        if (commits == null) {
            commits = readCommits(settings, blog);
        }
        return commits;
    }

    private Map<String, LocalDateTime> readCommits(BlogSettings settings, Path blog) {
        Map<String, LocalDateTime> commits = new HashMap<>();
        if (settings.sources().updatedFromGit()) {
            Optional<GitDates> dates = GitDates.of(blog);
            dates.ifPresentOrElse(
                    this::reportCutOff,
                    () -> diagnostics.add(Mistake.NO_COMMITS.at(
                            Span.ofFile("blog.yml"),
                            "'updated' is git, but git knows no commits of the blog's folder")));
            dates.map(GitDates::byPath)
                    .orElse(Map.of())
                    .forEach((path, date) -> commits.put(
                            path, date.atZoneSameInstant(settings.timezone()).toLocalDateTime()));
        }
        return commits;
    }

    private void reportCutOff(GitDates dates) {
        List<String> texts = Stream.of(Role.POST, Role.PAGE)
                .flatMap(role -> tree.of(role).stream())
                .map(SourceFile::path)
                .filter(dates.cutOff()::contains)
                .toList();
        if (!texts.isEmpty()) {
            String files = texts.size() == 1 ? "'" + texts.get(0) + "' has" : texts.size() + " files have";
            diagnostics.add(Mistake.NO_COMMITS.at(
                    Span.ofFile("blog.yml"),
                    "'updated' is git, but the history of this clone is cut off: " + files
                            + " no date, because the last change is not in it",
                    "get all of it: 'git fetch --unshallow', or 'fetch-depth: 0' where a workflow checks out"));
        }
    }

    /** What is not to be told: what a goal lets pass, what comments silence, and what the baseline lists. */
    Objections objections(Leniency leniency, Drafts drafts) {
        Baseline baseline = leniency.usesBaseline()
                ? source(Role.BASELINE)
                        .map(source -> keep(Baseline.read(source)))
                        .orElse(Baseline.NONE)
                : Baseline.NONE;
        return new Objections(leniency, drafts.suppressions(), baseline);
    }

    private Optional<Source> source(Role role) {
        return tree.of(role).stream().findFirst().map(SourceReader::read).map(this::keep);
    }

    private <T> T keep(Reported<T> reported) {
        diagnostics.addAll(reported.diagnostics());
        return reported.value();
    }
}
