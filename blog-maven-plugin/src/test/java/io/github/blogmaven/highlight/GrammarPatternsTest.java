package io.github.blogmaven.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.regex.Matcher;
import io.github.blogmaven.regex.Regex;
import io.github.blogmaven.regex.Search;
import io.github.blogmaven.regex.Starts;
import io.github.blogmaven.testing.JavaScriptRegex;
import io.github.blogmaven.testing.JavaScriptRegex.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every expression of every grammar, on texts made from its own characters, compared with a JavaScript engine. */
class GrammarPatternsTest {
    private static final int TEXTS = 2;
    private static final int LENGTH = 40;
    private static final long MAX_STEPS = 1_000_000;
    private static final String USUAL = "ab01_ \n\n.,;:=+-*/\\'\"(){}[]<>#@!$%&|?^~`é가";

    private record Expression(String source, String flags) {}

    @Test
    void findWhatTheyFindInJavaScript() {
        Random random = new Random(7);
        List<Question> questions = new ArrayList<>();
        List<List<String>> found = new ArrayList<>();
        Set<Expression> expressions = expressions();
        for (Expression expression : expressions) {
            for (int i = 0; i < TEXTS; i++) {
                String text = text(expression.source(), random);
                questions.add(new Question(expression.source(), expression.flags(), text));
                found.add(matches(expression, text));
            }
        }
        List<List<String>> expected = JavaScriptRegex.findAll(questions);

        List<String> differences = IntStream.range(0, questions.size())
                .filter(i -> !found.get(i).equals(expected.get(i)))
                .mapToObj(i -> questions.get(i) + ": " + found.get(i) + ", JavaScript: " + expected.get(i))
                .toList();
        assertThat(differences).isEmpty();
        assertThat(expressions).hasSizeGreaterThan(3_000);
        assertThat(found.stream().filter(matches -> !matches.isEmpty()).count()).isGreaterThan(questions.size() / 3);
    }

    private static Set<Expression> expressions() {
        Set<Expression> expressions = new LinkedHashSet<>();
        Set<String> ids = new TreeSet<>();
        Names names = Names.all();
        names.everyName().forEach(name -> names.find(name).ifPresent(ids::add));
        for (String id : ids) {
            for (String line : Grammars.resource("languages/" + id).split("\n", -1)) {
                String[] fields = line.split("\t", -1);
                if (fields.length == 5) {
                    expressions.add(new Expression(fields[4], fields[1].replaceAll("[^im]", "")));
                }
            }
        }
        return expressions;
    }

    /** Words and characters of the expression itself among those of any code. */
    private static String text(String source, Random random) {
        String[] words = source.split("[^A-Za-z0-9_$@#<>-]+", -1);
        StringBuilder text = new StringBuilder();
        while (text.length() < LENGTH) {
            int kind = random.nextInt(4);
            if (kind == 0 && words.length > 0) {
                text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
            } else if (kind == 1) {
                text.append(source.charAt(random.nextInt(source.length())));
            } else {
                text.append(USUAL.charAt(random.nextInt(USUAL.length())));
            }
        }
        return text.toString();
    }

    private static List<String> matches(Expression expression, String text) {
        Regex regex = Regex.of(
                expression.source(),
                expression.flags().contains("i"),
                expression.flags().contains("m"),
                false);
        Matcher matcher = new Matcher(text.toCharArray(), MAX_STEPS);
        Search search = new Search(matcher, new Starts(List.of(regex)), 0, text.length());
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < text.length() && search.find(0, at, 0, text.length()) && matcher.start() < text.length()) {
            found.add(matcher.start() + "-" + matcher.end());
            at = Math.max(matcher.end(), matcher.start() + 1);
        }
        return found;
    }
}
