package io.github.blogmaven.verdict;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports an unknown key once for the whole blog, with the number of times it is there. */
final class UnknownKeys {
    private static final String RULE = Mistake.UNKNOWN_KEY.id();

    private UnknownKeys() {}

    /** The same diagnostics, sorted, with only the first of those that report the same key. */
    static List<Diagnostic> merged(List<Diagnostic> diagnostics) {
        List<Diagnostic> sorted = diagnostics.stream().distinct().sorted().toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        sorted.stream()
                .filter(one -> one.rule().equals(RULE))
                .forEach(one -> counts.merge(one.message(), 1, Integer::sum));
        List<Diagnostic> merged = new ArrayList<>();
        for (Diagnostic one : sorted) {
            Integer count = one.rule().equals(RULE) ? counts.remove(one.message()) : Integer.valueOf(1);
            if (count != null) {
                merged.add(counted(one, count));
            }
        }
        return merged;
    }

    private static Diagnostic counted(Diagnostic one, int count) {
        String message = count == 1 ? one.message() : one.message() + "; it is there " + count + " times";
        return new Diagnostic(one.severity(), one.rule(), one.span(), message, one.hint());
    }
}
