package io.github.blogmaven.highlight;

import io.github.blogmaven.regex.Regex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the grammars of a language.
 *
 * <p>A line is a pattern: its name, letters, what is inside, aliases and the expression, parted by tabs. Inside is the
 * number of another grammar of the file, or {@code @} and the id of a language. An empty line begins the next grammar; the
 * first is that of the language. A first line that begins with a percent sign says how its templates stand in a text: the
 * letters, the language around them, a filter, what a text must contain, and the expression.
 */
final class GrammarReader {
    private final String text;
    private final List<Grammar> grammars = new ArrayList<>();
    private int at;

    private GrammarReader(String text) {
        this.text = text;
    }

    static CodeLanguage read(String id, String text) {
        return new GrammarReader(text).read(id);
    }

    private CodeLanguage read(String id) {
        Optional<Templates> templates = Optional.empty();
        if (text.startsWith("%")) {
            templates = Optional.of(templates());
        }
        for (int number = 0; at < text.length(); number++) {
            List<TokenPattern> patterns = new ArrayList<>();
            while (at < text.length() && text.charAt(at) != '\n') {
                patterns.add(pattern());
            }
            at++;
            grammar(number).read(patterns.toArray(new TokenPattern[0]));
        }
        return new CodeLanguage(id, grammar(0), templates);
    }

    private Templates templates() {
        next('\t');
        String letters = next('\t');
        Inside around = inside(next('\t'));
        String filter = next('\t');
        String needs = next('\t');
        Regex regex = Regex.of(next('\n'), letters.contains("i"), letters.contains("m"), false);
        return new Templates(regex, around, filter, needs);
    }

    private TokenPattern pattern() {
        String name = next('\t');
        String letters = next('\t');
        Inside inside = inside(next('\t'));
        String aliases = next('\t');
        return new TokenPattern(name, aliases, letters, next('\n'), inside);
    }

    private String next(char end) {
        int to = text.indexOf(end, at);
        String field = text.substring(at, to);
        at = to + 1;
        return field;
    }

    private Inside inside(String field) {
        if (field.isEmpty()) {
            return new Inside.Nothing();
        }
        return field.charAt(0) == '@'
                ? new Inside.OfLanguage(field.substring(1))
                : new Inside.Tokens(grammar(Integer.parseInt(field)));
    }

    private Grammar grammar(int number) {
        while (grammars.size() <= number) {
            grammars.add(new Grammar());
        }
        return grammars.get(number);
    }
}
