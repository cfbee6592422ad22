package io.github.blogmaven.testing;

import io.github.blogmaven.notation.Json;
import io.roastedroot.quickjs4j.core.Runner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Regular expressions as a JavaScript engine runs them.
 *
 * <p>The engine is QuickJS. Rhino is wrong about lazy quantifiers at the end of a lookahead: {@code /(?=a??)b/} finds
 * nothing in it.
 */
public final class JavaScriptRegex {
    private static final int BATCH = 4_000;
    private static final String SCRIPT = """
            for (const {source, flags, text} of questions) {
              const regex = new RegExp(source, flags + 'g'), found = [];
              let match;
              while (regex.lastIndex < text.length && (match = regex.exec(text)) !== null && match.index < text.length) {
                found.push(match.index + '-' + (match.index + match[0].length));
                if (match[0] === '') regex.lastIndex++;
              }
              console.log(found.join(' '));
            }
            """;

    private JavaScriptRegex() {}

    /**
     * An expression to look for in a text.
     *
     * @param flags {@code i} and {@code m}, or nothing
     */
    public record Question(String source, String flags, String text) {
        @Override
        public String toString() {
            return "/" + source + "/" + flags + " in " + Json.write(text);
        }
    }

    /** For each question, all matches that begin before the end of its text, as pairs of offsets. */
    public static List<List<String>> findAll(List<Question> questions) {
        List<List<String>> answers = new ArrayList<>(questions.size());
        for (int from = 0; from < questions.size(); from += BATCH) {
            answers.addAll(ask(questions.subList(from, Math.min(from + BATCH, questions.size()))));
        }
        return answers;
    }

    private static List<List<String>> ask(List<Question> questions) {
        List<Map<String, String>> asked = questions.stream()
                .map(one -> Map.of("source", one.source(), "flags", one.flags(), "text", one.text()))
                .toList();
        try (Runner runner = Runner.builder().build()) {
            runner.compileAndExec("const questions = " + Json.write(asked) + ";\n" + SCRIPT);
            String[] lines = runner.stdout().split("\n", -1);
            List<List<String>> answers = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                answers.add(lines[i].isEmpty() ? List.of() : List.of(lines[i].split(" ")));
            }
            return answers;
        }
    }
}
