package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.draft.Draft;
import io.github.blogmaven.settings.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gives posts that share a name and differ in their dates an id each: the oldest keeps the name, later ones have the date
 * before it.
 *
 * <p>Posts are looked at from the oldest to the newest, so a newer one never changes the id of an older one. A translation
 * may have been written later than its original: it belongs to the last post before it that lacks its language.
 */
final class DatedIds {
    private static final int NAMED_AT_MOST = 5;

    private final List<Diagnostic> diagnostics;

    /**
     * @param diagnostics where it is reported that ids have dates
     */
    DatedIds(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The same drafts in the same order, some with their date in their id. */
    <H> List<Draft<H>> of(List<Draft<H>> drafts) {
        Map<String, List<Draft<H>>> byName = new HashMap<>();
        for (Draft<H> draft : drafts) {
            if (draft.name().date().isPresent()) {
                byName.computeIfAbsent(draft.name().name(), any -> new ArrayList<>(1))
                        .add(draft);
            }
        }
        Map<String, LocalDate> later = new HashMap<>();
        byName.values().stream().filter(same -> same.size() > 1).forEach(same -> addLater(same, later));
        if (later.isEmpty()) {
            return drafts;
        }
        List<Draft<H>> renamed = drafts.stream()
                .map(draft -> later.containsKey(draft.source()) ? draft.withDateInId(later.get(draft.source())) : draft)
                .toList();
        report(renamed.stream()
                .filter(draft -> later.containsKey(draft.source()))
                .toList());
        return renamed;
    }

    /** Finds the files of one name that belong to a later post than the first, and the day that post is known by. */
    private static <H> void addLater(List<Draft<H>> same, Map<String, LocalDate> later) {
        Map<LocalDate, List<Draft<H>>> byDate = new TreeMap<>();
        same.forEach(draft -> draft.name()
                .date()
                .ifPresent(date ->
                        byDate.computeIfAbsent(date, any -> new ArrayList<>()).add(draft)));
        Set<Language> current = new HashSet<>();
        Optional<LocalDate> dayInId = Optional.empty();
        for (Map.Entry<LocalDate, List<Draft<H>>> sameDay : byDate.entrySet()) {
            List<Language> languages = sameDay.getValue().stream()
                    .map(draft -> draft.name().language())
                    .toList();
            if (languages.stream().anyMatch(current::contains)) {
                current.clear();
                dayInId = Optional.of(sameDay.getKey());
            }
            current.addAll(languages);
            dayInId.ifPresent(day -> sameDay.getValue().forEach(draft -> later.put(draft.source(), day)));
        }
    }

    private <H> void report(List<Draft<H>> later) {
        List<String> ids = later.stream()
                .map(draft -> draft.name().id())
                .distinct()
                .sorted()
                .toList();
        String named =
                ids.stream().limit(NAMED_AT_MOST).map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        int more = ids.size() - NAMED_AT_MOST;
        String message = ids.size() == 1
                ? "the date stays in the id and address of " + named + ", because an older post has the same name"
                : "the date stays in the ids and addresses of " + ids.size()
                        + " posts, because older posts have the same names: " + named
                        + (more > 0 ? " and " + more + " more" : "");
        diagnostics.add(Mistake.DATED_ID.at(Span.ofFile(later.get(0).source()), message));
    }
}
