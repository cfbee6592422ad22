package io.github.blogmaven.report;

import io.github.blogmaven.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One mistake, and every place it shows at.
 *
 * <p>What shows at a few places only is told at each.
 */
public record Cause(List<Diagnostic> places) {
    private static final int FEW = 3;

    public Cause {
        places = List.copyOf(places);
    }

    private record Said(String rule, String message) {}

    /** Brings together what has one cause; each stands where its first place does. */
    public static List<Cause> of(List<Diagnostic> diagnostics) {
        Map<Said, List<Diagnostic>> all = new LinkedHashMap<>();
        for (Diagnostic one : diagnostics) {
            all.computeIfAbsent(new Said(one.rule(), one.message()), any -> new ArrayList<>())
                    .add(one);
        }
        List<Cause> causes = new ArrayList<>();
        for (Diagnostic one : diagnostics) {
            List<Diagnostic> same = all.getOrDefault(new Said(one.rule(), one.message()), List.of());
            if (same.size() <= FEW) {
                causes.add(new Cause(List.of(one)));
            } else if (same.get(0).equals(one)) {
                causes.add(new Cause(same));
            }
        }
        return causes;
    }

    public Diagnostic first() {
        return places.get(0);
    }
}
