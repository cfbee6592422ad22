package io.github.blogmaven.engine;

import io.github.blogmaven.check.Checker;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.draft.Draft;
import io.github.blogmaven.draft.DraftName;
import io.github.blogmaven.draft.Drafts;
import io.github.blogmaven.figure.Figures;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Publication;
import io.github.blogmaven.parallel.Workers;
import io.github.blogmaven.plan.Ledger;
import io.github.blogmaven.plan.Planner;
import io.github.blogmaven.plan.Site;
import io.github.blogmaven.render.Theme;
import io.github.blogmaven.resolve.Resolver;
import io.github.blogmaven.resolve.Visibility;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.source.Source;
import io.github.blogmaven.source.SourceReader;
import io.github.blogmaven.source.SourceTree;
import io.github.blogmaven.verdict.Fingerprints;
import io.github.blogmaven.verdict.Judge;
import io.github.blogmaven.verdict.Leniency;
import io.github.blogmaven.verdict.Objections;
import io.github.blogmaven.verdict.Upcoming;
import io.github.blogmaven.verdict.Verdict;
import io.github.blogmaven.write.AtomicFile;
import io.github.blogmaven.write.SiteWriter;
import io.github.blogmaven.write.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Goes the whole way: each method below is a phase or a step between two. */
public final class BlogEngine {
    private final Run run;
    private final Workers workers;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private BlogEngine(Run run, Workers workers) {
        this.run = run;
        this.workers = workers;
    }

    /** Renders the blog; writes nothing when there are errors. */
    public static Result generate(Run run) {
        try (SiteWriter writer = SiteWriter.open(run.realSite(), run.build().blogKey())) {
            return inWorkers(run, engine -> engine.generate(writer));
        }
    }

    /** Reads the blog and runs every rule; writes nothing. */
    public static Result check(Run run, Leniency leniency) {
        run.realSite();
        return inWorkers(run, engine -> engine.check(leniency));
    }

    /**
     * Does what {@link #check(Run, Leniency)} does and then, unless there are errors, adds to the ledger what the blog
     * publishes.
     */
    public static Remembered checkAndRemember(Run run, Leniency leniency) {
        run.realSite();
        return inWorkers(run, engine -> engine.checkAndRemember(leniency));
    }

    private static <T> T inWorkers(Run run, Function<BlogEngine, T> work) {
        try (Workers workers = run.workers()) {
            return workers.coordinate(() -> work.apply(new BlogEngine(run, workers)));
        }
    }

    private Result generate(SiteWriter writer) {
        Reading reading = new Reading(keep(SourceTree.of(run.blog())), workers, diagnostics);
        List<Source> texts = reading.themeTexts();
        BlogSettings settings = reading.settings(run.project());
        Map<String, byte[]> artifact = keep(Theme.artifact(settings.theme()));
        Future<Theme> theme = workers.start(() -> new Theme(artifact, texts));
        Drafts drafts = reading.drafts(settings, Checker.Scope.ESSENTIAL);
        Blog blog = resolve(drafts, settings, reading);
        Drawing drawing = Drawing.begin(blog, run, workers);
        Pictures pictures = keep(new Illustrating(workers).pictures(blog, writer::has));
        Site site = keep(Planner.plan(blog));
        Figures figures = keep(drawing.figures());
        Objections objections = reading.objections(Leniency.USUAL, drafts);
        Verdict verdict = judge(Checker.Scope.ESSENTIAL, objections).judge(blog, Optional.empty(), diagnostics);
        List<Diagnostic> found = new ArrayList<>(verdict.told());
        Optional<Written> written = Optional.empty();
        if (found.stream().noneMatch(Diagnostic::isError)) {
            written = new Writing(writer, workers, found).write(site, Workers.get(theme), pictures, figures);
        }
        return result(drafts, site, verdict.telling(found), written);
    }

    private Result check(Leniency leniency) {
        Checked checked = checked(leniency);
        return result(checked.drafts(), checked.site(), checked.verdict(), Optional.empty());
    }

    private Remembered checkAndRemember(Leniency leniency) {
        Checked checked = checked(leniency);
        Result result = result(checked.drafts(), checked.site(), checked.verdict(), Optional.empty());
        if (result.hasErrors()) {
            return new Remembered(result, Optional.empty());
        }
        Ledger ledger = Ledger.of(checked.site());
        AtomicFile.write(run.blog().resolve(Ledger.FILE), ledger.text());
        return new Remembered(
                result, Optional.of(new Remembered.Lines(ledger.lines().size(), ledger.added())));
    }

    /** A site that every rule has looked at. */
    private record Checked(Drafts drafts, Site site, Verdict verdict) {}

    private Checked checked(Leniency leniency) {
        Reading reading = new Reading(keep(SourceTree.of(run.blog())), workers, diagnostics);
        reading.themeTexts();
        BlogSettings settings = reading.settings(run.project());
        keep(Theme.artifact(settings.theme()));
        Drafts drafts = reading.drafts(settings, Checker.Scope.ALL);
        Blog blog = resolve(drafts, settings, reading);
        Drawing drawing = Drawing.begin(blog, run, workers);
        diagnostics.addAll(new Illustrating(workers).mistakes(blog));
        keep(drawing.figures());
        Site site = keep(Planner.plan(blog));
        Optional<Upcoming> upcoming = upcoming(blog, drafts, reading);
        Objections objections = reading.objections(leniency, drafts);
        return new Checked(drafts, site, judge(Checker.Scope.ALL, objections).judge(blog, upcoming, diagnostics));
    }

    /** Nobody looks on when a post appears whose day has come, so it is read as readers will see it. */
    private Optional<Upcoming> upcoming(Blog blog, Drafts drafts, Reading reading) {
        if (blog.hidden().stream().noneMatch(post -> post.publication() == Publication.SCHEDULED)) {
            return Optional.empty();
        }
        BlogSettings settings = blog.settings();
        Visibility visibility = new Visibility(run.today(settings.timezone()), run.showsDrafts(), true);
        Reported<Blog> later = Resolver.resolve(drafts, settings, visibility, reading.commits(settings, run.blog()));
        List<Diagnostic> mistakes = new ArrayList<>(later.diagnostics());
        mistakes.addAll(Planner.plan(later.value()).diagnostics());
        return Optional.of(Upcoming.of(blog, later.value(), mistakes));
    }

    private Blog resolve(Drafts drafts, BlogSettings settings, Reading reading) {
        Visibility visibility = new Visibility(run.today(settings.timezone()), run.showsDrafts(), run.showsFuture());
        return keep(Resolver.resolve(drafts, settings, visibility, reading.commits(settings, run.blog())));
    }

    private Judge judge(Checker.Scope scope, Objections objections) {
        return new Judge(objections, new Fingerprints(path -> SourceReader.find(run.blog(), path)), scope, workers);
    }

    private static Result result(Drafts drafts, Site site, Verdict verdict, Optional<Written> written) {
        Blog blog = site.blog();
        List<String> posts = drafts.posts().stream().map(Draft::source).toList();
        return new Result(
                verdict,
                Result.Places.of(verdict.told(), posts),
                read(drafts),
                counts(site),
                Result.HeldBack.of(blog.hidden()),
                blog.settings().identity().url(),
                written);
    }

    private static Result.Read read(Drafts drafts) {
        List<DraftName> names = drafts.posts().stream().map(Draft::name).toList();
        long ids = names.stream().map(DraftName::id).distinct().count();
        long texts = names.stream()
                .map(name -> name.id() + " " + name.language())
                .distinct()
                .count();
        int translations = (int) (texts - ids);
        return new Result.Read(names.size() - translations, translations);
    }

    private static Result.Counts counts(Site site) {
        List<Edition> editions = site.blog().editions();
        List<String> ids = editions.stream()
                .flatMap(edition -> edition.posts().stream())
                .map(Post::id)
                .toList();
        int posts = (int) ids.stream().distinct().count();
        long series = editions.stream()
                .flatMap(edition -> edition.series().stream())
                .map(one -> one.id())
                .distinct()
                .count();
        return new Result.Counts(
                posts, ids.size() - posts, (int) series, site.pages().size());
    }

    private <T> T keep(Reported<T> reported) {
        diagnostics.addAll(reported.diagnostics());
        return reported.value();
    }
}
