package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.draft.Draft;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.resolve.SeriesResolver.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports translations that say they belong elsewhere: series and part are the same in every language. */
final class TranslationChecks {
    private final Map<String, Belonging> byPost = new HashMap<>();
    private final List<Diagnostic> diagnostics;

    /**
     * @param diagnostics where mistakes are told to
     */
    TranslationChecks(List<Plan> plans, List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
        plans.forEach(plan -> plan.places()
                .forEach(place ->
                        place.post().ifPresent(post -> byPost.put(post, new Belonging(plan.id(), place.number())))));
    }

    /** Where a post stands. */
    private record Belonging(String series, int part) {}

    void run(List<Group<PostHeader>> posts) {
        for (Group<PostHeader> post : posts) {
            post.byLanguage().values().stream()
                    .filter(draft -> !post.isOriginal(draft))
                    .forEach(draft -> check(draft, post));
        }
    }

    private void check(Draft<PostHeader> draft, Group<PostHeader> post) {
        Optional<Belonging> known = Optional.ofNullable(byPost.get(post.id()));
        PostHeader.Place own = draft.header().place();
        own.series()
                .filter(series -> known.filter(there -> Names.sameSeries(series.value(), there.series()))
                        .isEmpty())
                .ifPresent(series -> report(series, "series '" + series.value() + "'", known, post));
        own.part()
                .filter(part ->
                        known.filter(there -> there.part() == part.value()).isEmpty())
                .ifPresent(part -> report(part, "part " + part.value(), known, post));
    }

    private void report(Located<?> written, String here, Optional<Belonging> known, Group<PostHeader> post) {
        String there = known.map(place -> "is part " + place.part() + " of series '" + place.series() + "'")
                .orElse("is in no series");
        diagnostics.add(Mistake.TRANSLATION_MISMATCH.at(
                written.span(),
                here + " here, but '" + post.original().source() + "' " + there,
                "leave it out; a translation says only what differs"));
    }
}
