package io.github.blogmaven.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads whether a post or page is a draft: from {@code draft}, or from what Jekyll and JBake say, {@code published: false}
 * and {@code status: draft}. Where they contradict each other, the text stays hidden.
 */
final class DraftFlag {
    private static final Pattern DRAFT = Pattern.compile("draft\\b.*", Pattern.DOTALL);

    /** What other tools and authors call a text that readers should not see. */
    private static final Set<String> HIDDEN = Set.of(
            "private",
            "hidden",
            "unlisted",
            "unpublished",
            "not published",
            "pending",
            "future",
            "scheduled",
            "drafts",
            "drafted",
            "drafting",
            "wip",
            "in-progress",
            "in progress",
            "idea",
            "todo",
            "unfinished",
            "incomplete",
            "review",
            "in review",
            "skip",
            "trash",
            "deleted",
            "inactive",
            "disabled",
            "entwurf",
            "brouillon",
            "borrador",
            "rascunho",
            "bozza",
            "черновик",
            "مسودة",
            "下書き",
            "草稿",
            "초안",
            "비공개");

    private final Fields fields;

    DraftFlag(Fields fields) {
        this.fields = fields;
    }

    Optional<Located<Boolean>> read() {
        Optional<Located<String>> status = fields.text("status");
        status.filter(word -> HIDDEN.contains(lower(word))).ifPresent(this::reportHidden);
        List<Located<Boolean>> said = new ArrayList<>();
        fields.flag("draft").ifPresent(said::add);
        if (!fields.isDate("published")) {
            fields.flag("published")
                    .map(published -> published.map(yes -> !yes))
                    .ifPresent(said::add);
        }
        status.map(word -> word.map(any -> DRAFT.matcher(lower(word)).matches()))
                .ifPresent(said::add);
        Optional<Located<Boolean>> hiding = said.stream().filter(Located::value).findFirst();
        if (hiding.isPresent() && !said.get(0).value()) {
            fields.wrong(
                    hiding.get().span(),
                    "this hides the " + fields.noun() + ", which line "
                            + said.get(0).span().line() + " publishes",
                    "remove one of the two lines");
        }
        if (hiding.isEmpty()) {
            reportEmpty("draft", "published");
            reportEmpty("published", "published");
            reportEmpty("unlisted", "listed");
        }
        return hiding.or(() -> said.stream().findFirst());
    }

    private static String lower(Located<String> word) {
        return word.value().strip().toLowerCase(Locale.ROOT);
    }

    private void reportHidden(Located<String> status) {
        fields.wrong(
                status.span(),
                "'status: " + status.value().strip() + "' hides nothing here; readers see the text",
                "write 'draft: true', or 'unlisted: true' to keep it out of lists, feeds and the search");
    }

    /** A key without a value may have been meant to hide the text. */
    private void reportEmpty(String key, String effect) {
        if (!fields.has(key) && fields.emptyKeys().containsKey(key)) {
            String written = fields.written(key);
            fields.wrong(
                    fields.spanOf(key),
                    "'" + written + "' has no value, so the " + fields.noun() + " is " + effect,
                    "write '" + written + ": true' or '" + written + ": false'");
        }
    }
}
