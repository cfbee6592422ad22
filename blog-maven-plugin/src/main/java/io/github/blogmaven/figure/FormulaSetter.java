package io.github.blogmaven.figure;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.markdown.Formula;
import io.github.blogmaven.math.Typeset;
import io.github.blogmaven.math.Typesetter;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sets the formulas of some texts.
 *
 * <p>A formula may define commands for those behind it in the same text. Where none does, equal formulas are set once.
 */
public final class FormulaSetter {
    /** So many formulas take as long as it takes to start. */
    private static final int WORTH_A_THREAD = 500;

    private static final Pattern DEFINITION =
            Pattern.compile("\\\\(?:(?:re|provide)?(?:new)?command|[gex]?def|let|futurelet|global)(?![A-Za-z])");

    private final Typesetter typesetter;
    private final Map<Key, Typeset> known = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private record Key(String tex, boolean isDisplay) {}

    private FormulaSetter(Map<String, String> macros) {
        this.typesetter = new Typesetter(macros);
    }

    /** The texts of a blog that have formulas, in as many portions as threads are worth while. */
    public static List<List<Prose>> portions(Blog blog, int threads) {
        List<Prose> texts = blog.prose().stream()
                .filter(prose -> !prose.document().formulas().isEmpty())
                .toList();
        int all = texts.stream()
                .mapToInt(prose -> prose.document().formulas().size())
                .sum();
        int size = Math.max(WORTH_A_THREAD, all / Math.max(1, threads) + 1);
        List<List<Prose>> portions = new ArrayList<>();
        int room = 0;
        for (Prose text : texts) {
            if (room <= 0) {
                portions.add(new ArrayList<>());
                room = size;
            }
            portions.get(portions.size() - 1).add(text);
            room -= text.document().formulas().size();
        }
        return portions;
    }

    /**
     * The formulas of some texts; on any thread.
     *
     * @param macros what commands stand for, by their names with the backslash
     */
    public static Reported<Figures> set(List<Prose> texts, Map<String, String> macros) {
        FormulaSetter setter = new FormulaSetter(macros);
        Map<String, List<Optional<String>>> formulas = new HashMap<>();
        texts.forEach(
                text -> formulas.put(text.source(), setter.set(text.document().formulas())));
        return new Reported<>(new Figures(formulas, Map.of(), Map.of()), setter.diagnostics);
    }

    private List<Optional<String>> set(List<Formula> formulas) {
        boolean defines = formulas.stream()
                .anyMatch(formula -> DEFINITION.matcher(formula.tex()).find());
        typesetter.forget();
        List<Optional<String>> html = new ArrayList<>();
        for (Formula formula : formulas) {
            Typeset set = defines ? set(formula) : known.computeIfAbsent(key(formula), any -> set(formula));
            if (set instanceof Typeset.Wrong wrong) {
                diagnostics.add(Mistake.BAD_FORMULA.at(
                        formula.at(wrong.offset(), wrong.length()),
                        wrong.message(),
                        wrong.hint().orElse(null)));
            }
            html.add(set instanceof Typeset.MathMl mathMl ? Optional.of(mathMl.html()) : Optional.empty());
        }
        return html;
    }

    private static Key key(Formula formula) {
        return new Key(formula.tex(), formula.isDisplay());
    }

    private Typeset set(Formula formula) {
        return typesetter.typeset(formula.tex(), formula.isDisplay());
    }
}
