package io.github.blogmaven.render;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.model.Topic;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.plan.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The way down to a page: a post is below its series, else below a topic of its own, else in the archive. */
final class Trail {
    private final Viewpoint view;

    Trail(Viewpoint view) {
        this.view = view;
    }

    /** The home page of the language. */
    Optional<Address> home() {
        return view.blog().addressAt(view.blog().urls().root(view.edition().language()));
    }

    /** What is between the home page and a page, the highest first. */
    List<Address> to(Page page) {
        if (page instanceof Page.OfPost of) {
            return to(of.post());
        }
        if (page instanceof Page.WholeSeries of) {
            return below(Kind.SERIES_INDEX, of.series().address());
        }
        Optional<Kind> index = Optional.ofNullable(
                switch (page.address().kind()) {
                    case SERIES -> Kind.SERIES_INDEX;
                    case TOPIC -> Kind.TOPIC_INDEX;
                    case TAG -> Kind.TAG_INDEX;
                    case PATH -> Kind.START_HERE;
                    default -> null;
                });
        return index.flatMap(this::generated).stream().toList();
    }

    private List<Address> to(Post post) {
        Optional<Address> series = view.edition().seriesOf(post).map(Series::address);
        if (series.isPresent()) {
            return below(Kind.SERIES_INDEX, series.get());
        }
        Optional<Address> topic = post.header().place().topics().stream()
                .flatMap(written -> topic(written.value()).stream())
                .findFirst();
        if (topic.isPresent()) {
            return below(Kind.TOPIC_INDEX, topic.get());
        }
        return post.isUnlisted() ? List.of() : generated(Kind.ARCHIVE).stream().toList();
    }

    private Optional<Address> topic(String id) {
        return view.edition().topics().stream()
                .map(Topic::address)
                .filter(topic -> topic.id().equals(id))
                .findFirst();
    }

    private List<Address> below(Kind index, Address address) {
        return Stream.concat(generated(index).stream(), Stream.of(address)).toList();
    }

    /** A generated page, or the standing page in its place. */
    private Optional<Address> generated(Kind kind) {
        UrlPath url = view.blog().urls().of(kind, view.edition().language());
        return view.blog().addressAt(url);
    }
}
