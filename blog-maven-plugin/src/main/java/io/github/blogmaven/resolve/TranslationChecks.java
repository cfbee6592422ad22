package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.draft.Draft;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.frontmatter.SeriesHeader;
import io.github.blogmaven.frontmatter.SeriesHeader.WrittenPart;
import io.github.blogmaven.resolve.SeriesResolver.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports translations that disagree with their originals: series and parts are the same in every language. */
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

    /** A series may list its parts again, to translate the titles of planned ones. */
    void runLists(List<Plan> plans) {
        plans.forEach(plan -> plan.file()
                .ifPresent(file -> file.byLanguage().values().stream()
                        .filter(draft -> !file.isOriginal(draft))
                        .forEach(draft -> checkList(draft.header().parts(), file))));
    }

    private void checkList(List<Located<WrittenPart>> here, Group<SeriesHeader> file) {
        List<Located<WrittenPart>> there = file.original().header().parts();
        String original = "'" + file.original().source() + "'";
        for (int i = 0; i < Math.min(here.size(), there.size()); i++) {
            WrittenPart part = there.get(i).value();
            Located<WrittenPart> written = here.get(i);
            boolean isAnId = part.isLikeAnId() || written.value().isLikeAnId();
            if (isAnId && !part.name().equals(written.value().name())) {
                diagnostics.add(Mistake.TRANSLATION_MISMATCH.at(
                        written.span(),
                        "'" + written.value().name() + "' here, but '" + part.name() + "' in " + original + " ("
                                + there.get(i).span().place() + ")",
                        "list the same parts in the same order"));
                return;
            }
        }
        if (!here.isEmpty() && here.size() != there.size()) {
            diagnostics.add(Mistake.TRANSLATION_MISMATCH.at(
                    here.get(here.size() - 1).span(),
                    here.size() + (here.size() == 1 ? " part" : " parts") + " here, but " + there.size() + " in "
                            + original,
                    "list the same parts in the same order"));
        }
    }

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
