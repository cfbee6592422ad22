package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.Heading;
import io.github.blogmaven.model.Post;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says where a post and its translation begin to differ. */
record Drift(Post original, Post translation) {

    /**
     * One heading, block of code, picture or link.
     *
     * @param key what is the same in every language
     * @param words what it is called in a message
     */
    record Item(Object key, String words, Span span) {}

    /**
     * The first difference of things that stand in the same order in both.
     *
     * @param noun what is compared, in the singular
     */
    Optional<Finding> inOrder(String noun, List<Item> there, List<Item> here) {
        int common = Math.min(there.size(), here.size());
        int first = IntStream.range(0, common)
                .filter(i -> !there.get(i).key().equals(here.get(i).key()))
                .findFirst()
                .orElse(common);
        String counts = there.size() == here.size()
                ? noun + "s differ from '" + original.source() + "': "
                : count(there, noun) + " in '" + original.source() + "', " + here.size() + " here: ";
        return difference(counts, at(there, first), at(here, first));
    }

    /** The first difference of things that each language may put in an order of its own. */
    Optional<Finding> inAnyOrder(String noun, List<Item> there, List<Item> here) {
        String start = noun + "s differ from '" + original.source() + "': ";
        return difference(start, at(without(there, here), 0), at(without(here, there), 0));
    }

    private static List<Item> without(List<Item> items, List<Item> others) {
        Set<Object> keys = others.stream().map(Item::key).collect(Collectors.toSet());
        return items.stream().filter(item -> !keys.contains(item.key())).toList();
    }

    private static Optional<Item> at(List<Item> items, int index) {
        return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    private static String count(List<Item> items, String noun) {
        return items.size() + " " + noun + (items.size() == 1 ? "" : "s");
    }

    private Optional<Finding> difference(String start, Optional<Item> there, Optional<Item> here) {
        Optional<String> other =
                there.map(item -> item.words() + " (" + item.span().place() + ")");
        if (here.isPresent()) {
            String words = here.get().words()
                    + other.map(name -> " here, " + name + " there").orElse(" is only here");
            return Optional.of(new Finding(firstLine(here.get().span()), start + words));
        }
        return there.map(
                item -> new Finding(counterpart(item.span()), start + other.orElseThrow() + " is missing here"));
    }

    /** The heading of the translation under which something of the original belongs. */
    private Span counterpart(Span span) {
        long before = original.body().headings().stream()
                .filter(heading -> heading.span().compareTo(span) < 0)
                .count();
        return translation.body().headings().stream()
                .limit(before)
                .reduce((earlier, later) -> later)
                .map(Heading::span)
                .orElse(Span.ofFile(translation.source()));
    }

    /** A block of code is long; where it begins says which it is. */
    private static Span firstLine(Span span) {
        return span.endLine() == span.line()
                ? span
                : new Span(span.path(), span.line(), span.column(), span.line(), span.column());
    }
}
