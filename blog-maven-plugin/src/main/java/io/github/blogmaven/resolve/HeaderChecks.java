package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Slug;
import io.github.blogmaven.resolve.PrerequisiteCycles.Cycle;
import io.github.blogmaven.resolve.SeriesResolver.Plan;
import io.github.blogmaven.settings.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reports topics nobody declared, and things that are to be read before themselves. */
final class HeaderChecks {
    private static final int MAX_STEPS = 12;

    /** How many bytes of a name fit into an address, with room for {@code .html}. */
    private static final int MAX_NAME = 250;

    private final Groups groups;
    private final List<Plan> plans;
    private final References references;
    private final Language language;
    private final List<Diagnostic> diagnostics;
    private final Map<String, Span> placeOfRequirement = new TreeMap<>();

    /**
     * @param language the default one; requirements are the same in all
     * @param diagnostics where mistakes are told to
     */
    HeaderChecks(
            Groups groups, List<Plan> plans, References references, Language language, List<Diagnostic> diagnostics) {
        this.groups = groups;
        this.plans = plans;
        this.references = references;
        this.language = language;
        this.diagnostics = diagnostics;
    }

    void run() {
        reportTopics();
        reportLongNames();
        reportCycles();
    }

    /** What a post names that has a page made for it, at an address with that name in it. */
    private void reportLongNames() {
        groups.posts().stream()
                .flatMap(group -> group.byLanguage().values().stream())
                .map(draft -> draft.header())
                .flatMap(header -> Stream.of(
                                header.place().tags(),
                                header.place().series().stream().toList(),
                                header.authors())
                        .flatMap(List::stream))
                .filter(name -> name.value().length() > MAX_NAME / 10)
                .forEach(name -> {
                    int bytes = Slug.of(name.value()).getBytes(StandardCharsets.UTF_8).length;
                    if (bytes > MAX_NAME) {
                        diagnostics.add(Mistake.BAD_PERMALINK.at(
                                name.span(),
                                "the address of '" + name.value() + "' would have a part of " + bytes
                                        + " bytes; at most " + MAX_NAME + " fit"));
                    }
                });
    }

    private void reportTopics() {
        TreeSet<String> declared = new TreeSet<>();
        groups.topics().forEach(topic -> declared.add(topic.id()));
        Stream.concat(
                        groups.posts().stream()
                                .flatMap(group -> group.byLanguage().values().stream())
                                .flatMap(draft -> draft.header().place().topics().stream()),
                        groups.series().stream()
                                .flatMap(group -> group.byLanguage().values().stream())
                                .flatMap(draft -> draft.header().topics().stream()))
                .filter(topic -> !declared.contains(topic.value()))
                .forEach(topic -> diagnostics.add(Mistake.UNKNOWN_TOPIC.at(
                        topic.span(),
                        "topic '" + topic.value() + "' is not declared",
                        NearMiss.hint(topic.value(), declared)
                                .orElse("declare it in 'topics/" + topic.value() + ".md'"))));
    }

    private void reportCycles() {
        PrerequisiteCycles cycles = new PrerequisiteCycles();
        for (Plan plan : plans) {
            plan.places().forEach(place -> place.post().ifPresent(post -> cycles.addPart("series:" + plan.id(), post)));
            plan.file()
                    .ifPresent(file -> file.original()
                            .header()
                            .requires()
                            .forEach(written -> addRequirement(cycles, "series:" + plan.id(), written)));
        }
        groups.posts()
                .forEach(group -> group.original()
                        .header()
                        .relations()
                        .requires()
                        .forEach(written -> addRequirement(cycles, group.id(), written)));
        cycles.find().forEach(this::report);
    }

    private void addRequirement(PrerequisiteCycles cycles, String from, Located<String> written) {
        Link link = references.find(written.value(), language);
        if (link instanceof Link.ToPage page) {
            String to = nameOf(page.address());
            cycles.addRequirement(from, to);
            placeOfRequirement.putIfAbsent(from + " " + to, written.span());
        }
    }

    /** A post by its id alone; a topic, say, may have the id of a post. */
    private static String nameOf(Address address) {
        String kind = address.kind().name().toLowerCase(Locale.ROOT);
        return address.kind() == Kind.POST ? address.id() : kind + ":" + address.id();
    }

    private void report(Cycle cycle) {
        Span span = placeOfRequirement.get(cycle.from() + " " + cycle.to());
        if (span != null) {
            String way = String.join(" → ", withoutMiddle(cycle.way()));
            diagnostics.add(Mistake.PREREQUISITE_CYCLE.at(span, "prerequisites lead in a circle: " + way));
        }
    }

    /** A long way is told by its ends. */
    private static List<String> withoutMiddle(List<String> way) {
        if (way.size() <= MAX_STEPS) {
            return way;
        }
        List<String> ends = new ArrayList<>(way.subList(0, MAX_STEPS / 2));
        ends.add("…");
        ends.addAll(way.subList(way.size() - MAX_STEPS / 2, way.size()));
        return ends;
    }
}
