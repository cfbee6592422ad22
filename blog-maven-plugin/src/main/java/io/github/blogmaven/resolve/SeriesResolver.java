package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.draft.Draft;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.frontmatter.SeriesHeader;
import io.github.blogmaven.resolve.SeriesOrder.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the series of the blog and the order of each: those that have a file, and those that posts only name. */
final class SeriesResolver {
    private final Map<String, Group<SeriesHeader>> files = new LinkedHashMap<>();
    private final Map<String, Group<PostHeader>> posts = new LinkedHashMap<>();
    private final Map<String, String> idBySlug = new HashMap<>();
    private final Map<String, Optional<String>> hints = new HashMap<>();
    private final List<Diagnostic> diagnostics;

    /**
     * @param diagnostics where mistakes are told to
     */
    SeriesResolver(List<Group<SeriesHeader>> files, List<Group<PostHeader>> posts, List<Diagnostic> diagnostics) {
        files.forEach(file -> this.files.put(file.id(), file));
        files.forEach(file -> idBySlug.put(Names.seriesId(file.id()), file.id()));
        posts.forEach(post -> this.posts.put(post.id(), post));
        this.diagnostics = diagnostics;
    }

    /**
     * A series in every language at once.
     *
     * @param name as a post wrote it, the title of a series that has no file
     */
    record Plan(String id, String name, Optional<Group<SeriesHeader>> file, List<Place> places) {}

    /** Every series, in order of the ids. */
    List<Plan> plans() {
        Map<String, List<Group<PostHeader>>> members = new TreeMap<>();
        Map<String, String> names = new HashMap<>();
        files.keySet().forEach(id -> members.put(id, new ArrayList<>()));
        for (Group<PostHeader> post : posts.values()) {
            post.original().header().place().series().ifPresent(series -> {
                String id = idOf(series);
                names.putIfAbsent(id, series.value());
                members.computeIfAbsent(id, any -> new ArrayList<>()).add(post);
            });
        }
        List<Plan> plans = new ArrayList<>();
        members.forEach((id, posts) -> plans.add(plan(id, names.getOrDefault(id, id), posts)));
        return withoutSharedPosts(plans);
    }

    private Plan plan(String id, String name, List<Group<PostHeader>> members) {
        Optional<Group<SeriesHeader>> file = Optional.ofNullable(files.get(id));
        SeriesOrder order = new SeriesOrder(id, posts, diagnostics);
        List<Place> places = file.filter(
                        group -> !group.original().header().parts().isEmpty())
                .map(group -> order.listed(group.original().header(), members))
                .orElseGet(() -> order.byNumber(members));
        return new Plan(id, name, file, places);
    }

    /** The id a post means; one that no file has and that is near to one that has is reported. */
    private String idOf(Located<String> series) {
        String slug = Names.seriesId(series.value());
        String known = idBySlug.get(slug);
        if (known != null) {
            return known;
        }
        hints.computeIfAbsent(slug, any -> NearMiss.hint(series.value(), files.keySet()))
                .ifPresent(hint -> {
                    String message = "no series has the id '" + series.value() + "'; it becomes a series of its own";
                    diagnostics.add(Mistake.UNKNOWN_SERIES.at(series.span(), message, hint));
                });
        return slug;
    }

    /** A post is in one series: the second that lists it loses it, with a message. */
    private List<Plan> withoutSharedPosts(List<Plan> plans) {
        Map<String, String> seriesOfPost = new HashMap<>();
        List<Plan> result = new ArrayList<>();
        for (Plan plan : plans) {
            List<Place> own = new ArrayList<>();
            for (Place place : plan.places()) {
                String other = place.post()
                        .map(post -> seriesOfPost.putIfAbsent(post, plan.id()))
                        .orElse(null);
                if (other == null) {
                    own.add(place);
                } else if (place.isListed()) {
                    reportShared(plan, place.post().orElseThrow(), other);
                }
            }
            result.add(new Plan(plan.id(), plan.name(), plan.file(), own));
        }
        return result;
    }

    /** A post that says which series it belongs to disagrees with one of the two, and was told so already. */
    private void reportShared(Plan plan, String post, String other) {
        Group<PostHeader> group = posts.get(post);
        if (group != null && group.original().header().place().series().isPresent()) {
            return;
        }
        Draft<SeriesHeader> file = plan.file().orElseThrow().original();
        Span span = file.header().parts().stream()
                .filter(part -> part.value().name().equals(post))
                .map(Located::span)
                .findFirst()
                .orElse(Span.ofFile(file.source()));
        diagnostics.add(Mistake.SERIES_CONFLICT.at(span, "'" + post + "' is in series '" + other + "' already"));
    }
}
