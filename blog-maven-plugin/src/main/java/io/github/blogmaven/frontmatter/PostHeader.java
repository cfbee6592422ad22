package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Value.Table;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the header of a post or standing page says, each value with its place.
 *
 * @param image the picture that stands for the post where it is shared, as it was written
 * @param toc whether a table of contents is shown
 * @param params anything, for themes
 * @param emptyKeys where the keys are that have no value, by the key each one means
 */
public record PostHeader(
        Wording wording,
        Times times,
        Address address,
        Place place,
        Relations relations,
        Standing standing,
        List<Located<String>> authors,
        Optional<Located<String>> image,
        Optional<Located<Boolean>> toc,
        Optional<Table> params,
        Map<String, Span> emptyKeys) {
    public PostHeader {
        authors = List.copyOf(authors);
        emptyKeys = Map.copyOf(emptyKeys);
    }

    /** Title and description. */
    public record Wording(Optional<Located<String>> title, Optional<Located<String>> description) {}

    /** When it was written, changed and read again; in the blog's time zone. */
    public record Times(
            Optional<Located<LocalDateTime>> date,
            Optional<Located<LocalDateTime>> updated,
            Optional<Located<LocalDateTime>> reviewed,
            Optional<Located<Period>> reviewAfter,
            List<Change> changes) {
        public Times {
            changes = List.copyOf(changes);
        }
    }

    /** A dated note on what was changed. */
    public record Change(LocalDateTime date, String note) {}

    /** Where it is, was, and is at home. */
    public record Address(
            Optional<Located<String>> slug,
            Optional<Located<String>> permalink,
            List<Located<String>> aliases,
            Optional<Located<String>> canonical) {
        public Address {
            aliases = List.copyOf(aliases);
        }

        /** Where a file says its address: in a line of its own header, else by its name. */
        public Span place(String source) {
            return permalink
                    .or(() -> slug)
                    .map(Located::span)
                    .filter(span -> span.path().equals(source))
                    .orElse(Span.ofFile(source));
        }
    }

    /** What it belongs to. */
    public record Place(
            Optional<Located<String>> series,
            Optional<Located<Integer>> part,
            List<Located<String>> topics,
            List<Located<String>> tags) {
        public Place {
            topics = List.copyOf(topics);
            tags = List.copyOf(tags);
        }
    }

    /** What it stands on and leads to, by id. */
    public record Relations(
            List<Located<String>> requires,
            List<Located<String>> introduces,
            List<Located<String>> revisits,
            Optional<Located<String>> replacedBy) {
        public Relations {
            requires = List.copyOf(requires);
            introduces = List.copyOf(introduces);
            revisits = List.copyOf(revisits);
        }

        private Relations inherit(Relations original) {
            return new Relations(
                    either(requires, original.requires),
                    either(introduces, original.introduces),
                    either(revisits, original.revisits),
                    replacedBy.or(original::replacedBy));
        }
    }

    /** Whether readers see it, and how sure it is. */
    public record Standing(
            Optional<Located<Boolean>> draft,
            Optional<Located<Boolean>> unlisted,
            Optional<Located<String>> basis,
            Optional<Located<String>> follows,
            List<Located<String>> verifiedWith) {
        public Standing {
            verifiedWith = List.copyOf(verifiedWith);
        }
    }

    /** Reads the header of a post. */
    public static PostHeader ofPost(Table table, DateReader dates, List<Diagnostic> diagnostics) {
        return new PostHeaderReader(table, Vocabularies.POST, dates, diagnostics).read();
    }

    /** Reads the header of a standing page. */
    public static PostHeader ofPage(Table table, DateReader dates, List<Diagnostic> diagnostics) {
        return new PostHeaderReader(table, Vocabularies.PAGE, dates, diagnostics).read();
    }

    /**
     * The header of a translation with what it does not say taken from the original. Its wording, addresses and source
     * are its own.
     */
    public PostHeader inherit(PostHeader original) {
        return new PostHeader(
                wording,
                new Times(
                        times.date.or(original.times::date),
                        times.updated.or(original.times::updated),
                        times.reviewed.or(original.times::reviewed),
                        times.reviewAfter.or(original.times::reviewAfter),
                        either(times.changes, original.times.changes)),
                new Address(
                        address.slug.or(original.address::slug), address.permalink, address.aliases, address.canonical),
                new Place(
                        place.series.or(original.place::series),
                        place.part.or(original.place::part),
                        either(place.topics, original.place.topics),
                        either(place.tags, original.place.tags)),
                relations.inherit(original.relations),
                new Standing(
                        standing.draft.or(original.standing::draft),
                        standing.unlisted.or(original.standing::unlisted),
                        standing.basis.or(original.standing::basis),
                        standing.follows,
                        either(standing.verifiedWith, original.standing.verifiedWith)),
                either(authors, original.authors),
                image.or(original::image),
                toc.or(original::toc),
                params.or(original::params),
                emptyKeys);
    }

    private static <T> List<T> either(List<T> own, List<T> inherited) {
        return own.isEmpty() ? inherited : own;
    }
}
