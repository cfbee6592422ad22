package io.github.blogmaven.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every formula of a blog as browsers show it.
 *
 * @param formulas by the path of their file, in the order of its document; nothing for one that is wrong
 */
public record Figures(Map<String, List<Optional<String>>> formulas) {
    /** No figures. */
    public static final Figures NONE = new Figures(Map.of());

    public Figures {
        formulas = Map.copyOf(formulas);
    }

    /** A formula as MathML; nothing for one that is wrong. */
    public Optional<String> formula(String source, int index) {
        return formulas.getOrDefault(source, List.of()).size() <= index
                ? Optional.empty()
                : formulas.getOrDefault(source, List.of()).get(index);
    }

    /** The figures of both. */
    public Figures and(Figures more) {
        Map<String, List<Optional<String>>> all = new HashMap<>(formulas);
        all.putAll(more.formulas);
        return new Figures(all);
    }
}
