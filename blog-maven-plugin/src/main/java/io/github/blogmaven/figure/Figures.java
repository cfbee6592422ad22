package io.github.blogmaven.figure;

import io.github.blogmaven.model.UrlPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every formula and diagram of a blog as browsers show it.
 *
 * @param formulas by the path of their file, in the order of its document; nothing for one that is wrong
 * @param diagrams by the path of their file, then by which block of code they are
 * @param files what diagrams need on the site; the bytes are not to be changed
 */
public record Figures(
        Map<String, List<Optional<String>>> formulas,
        Map<String, Map<Integer, Drawn>> diagrams,
        Map<UrlPath, byte[]> files) {
    /** No figures. */
    public static final Figures NONE = new Figures(Map.of(), Map.of(), Map.of());

    public Figures {
        formulas = Map.copyOf(formulas);
        diagrams = Map.copyOf(diagrams);
        files = Map.copyOf(files);
    }

    /** A formula as MathML; nothing for one that is wrong. */
    public Optional<String> formula(String source, int index) {
        List<Optional<String>> ofFile = formulas.getOrDefault(source, List.of());
        return index < ofFile.size() ? ofFile.get(index) : Optional.empty();
    }

    /** What stands in the place of a block of code; nothing where it is shown as it is typed. */
    public Optional<Drawn> diagram(String source, int block) {
        return Optional.ofNullable(diagrams.getOrDefault(source, Map.of()).get(block));
    }

    /** The figures of both. */
    public Figures and(Figures more) {
        return new Figures(both(formulas, more.formulas), both(diagrams, more.diagrams), both(files, more.files));
    }

    private static <K, V> Map<K, V> both(Map<K, V> one, Map<K, V> other) {
        Map<K, V> all = new HashMap<>(one);
        all.putAll(other);
        return all;
    }
}
