package io.github.blogmaven.render;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.SeriesHeader;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Description;
import io.github.blogmaven.model.ReadingPath;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.model.Title;
import io.github.blogmaven.model.Topic;
import io.github.blogmaven.view.LinkView;
import io.github.blogmaven.view.Markup;
import io.github.blogmaven.view.PathView;
import io.github.blogmaven.view.SeriesView;
import io.github.blogmaven.view.StartView;
import io.github.blogmaven.view.StepView;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the guides of series, the reading paths and the page Start here show. */
final class SeriesViews {
    private final Viewpoint view;
    private final ItemViews items;

    SeriesViews(Viewpoint view) {
        this.view = view;
        this.items = new ItemViews(view);
    }

    SeriesView series(Series series) {
        SeriesHeader header = series.header();
        Markup introduction = series.source()
                .map(source -> BodyHtml.whole(series.introduction(), source, view))
                .orElse(new Markup(""));
        return new SeriesView(
                items.series(series),
                items.partTitle(series),
                header.audience().map(Located::value).orElse(null),
                header.outcomes().stream()
                        .map(outcome -> new Markup(Title.of(outcome.value()).html()))
                        .toList(),
                view.linksTo(series.requires()),
                topics(header),
                items.parts(series),
                introduction,
                whole(series),
                items.series(after(series)));
    }

    private @Nullable String whole(Series series) {
        return view.blog()
                .addressAt(view.blog().urls().whole(series.address().url()))
                .filter(address -> address.kind() == Address.Kind.WHOLE_SERIES)
                .map(address -> view.hrefs().to(address.url()))
                .orElse(null);
    }

    private List<LinkView> topics(SeriesHeader header) {
        List<String> ids = header.topics().stream().map(Located::value).toList();
        return view.edition().topics().stream()
                .filter(topic -> ids.contains(topic.address().id()))
                .map(topic -> view.link(topic.address()))
                .toList();
    }

    /** The series that ask readers to have read this one. */
    private List<Series> after(Series series) {
        return view.edition().series().stream()
                .filter(other -> other.requires().stream()
                        .anyMatch(required -> required.value().equals(series.address())))
                .toList();
    }

    PathView path(ReadingPath path) {
        return new PathView(
                items.path(path),
                BodyHtml.whole(path.why(), path.source(), view),
                path.steps().stream().map(Located::value).map(this::step).toList());
    }

    private StepView step(Address step) {
        boolean isSeries = step.kind() == Address.Kind.SERIES;
        Optional<Description> description = isSeries
                ? view.blog().series(step).map(Series::description)
                : view.blog().post(step.url()).map(post -> post.description());
        return new StepView(
                view.hrefs().to(step.url()),
                view.title(step),
                description.map(view::text).orElse(""),
                isSeries,
                items.length(step).minutes(),
                view.foreign(step.language()));
    }

    /** The paths; where there are none, the series by topic and level. */
    StartView start() {
        if (!view.edition().paths().isEmpty()) {
            return new StartView(view.edition().paths().stream().map(this::path).toList(), List.of(), List.of());
        }
        Set<String> inTopics = new HashSet<>();
        List<Topic> topics = view.edition().topics().stream()
                .filter(topic -> !topic.series().isEmpty())
                .map(topic -> topic.withSeries(byLevel(topic.series())))
                .toList();
        topics.forEach(topic -> topic.series().forEach(series -> inTopics.add(series.id())));
        List<Series> others = view.edition().series().stream()
                .filter(series -> !inTopics.contains(series.id()))
                .toList();
        ListViews lists = new ListViews(view);
        return new StartView(List.of(), topics.stream().map(lists::topicItem).toList(), items.series(byLevel(others)));
    }

    /** Easier ones first; those that do not say how much one should know last. */
    private static List<Series> byLevel(List<Series> series) {
        Comparator<SeriesHeader.Level> order = Comparator.nullsLast(Comparator.naturalOrder());
        return series.stream()
                .sorted(Comparator.comparing(
                        one -> one.header().level().map(Located::value).orElse(null), order))
                .toList();
    }
}
