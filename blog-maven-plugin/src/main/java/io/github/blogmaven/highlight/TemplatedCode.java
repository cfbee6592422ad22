package io.github.blogmaven.highlight;

import io.github.blogmaven.regex.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text whose templates stand in another language, such as PHP in HTML.
 *
 * <p>As in Prism, a word takes the place of each template, the text is cut in the language around them, and then the words
 * give way to what their templates are cut into.
 */
final class TemplatedCode {
    private final CodeLanguage language;
    private final String text;
    private final List<Template> templates = new ArrayList<>();
    private final TokenPattern pattern;
    private int next;

    TemplatedCode(CodeLanguage language, String text) {
        this.language = language;
        this.text = text;
        this.pattern =
                TokenPattern.of(language.id(), "language-" + language.id(), new Inside.Tokens(language.grammar()));
    }

    /** A template, and the number of the word in its place. */
    private record Template(int start, int end, int number) {}

    /** The tokens of the text, and the text they are pieces of: with words, and behind that as it was. */
    record Cut(Code code, Tokens tokens) {}

    Cut cut(Templates rules, Grammars grammars, long work) {
        String withWords = withWords(rules, work);
        Code code = new Code((withWords + text).toCharArray(), grammars, work);
        Tokens tokens = code.tokens(grammars.inside(rules.around()), 0, withWords.length());
        code.cutAll(tokens);
        putBack(tokens, code, withWords.length());
        return new Cut(code, tokens);
    }

    private String withWords(Templates rules, long work) {
        Matcher matcher = new Matcher(text.toCharArray(), work);
        TemplateFilter filter = new TemplateFilter(rules.filter());
        StringBuilder out = new StringBuilder();
        int at = 0;
        int number = 0;
        while (matcher.find(rules.regex(), at) && matcher.end() > matcher.start()) {
            String template = text.substring(matcher.start(), matcher.end());
            out.append(text, at, matcher.start());
            at = matcher.end();
            if (filter.takes(template)) {
                while (text.contains(word(number))) {
                    number++;
                }
                templates.add(new Template(matcher.start(), at, number));
                out.append(word(number++));
            } else {
                out.append(template);
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    private String word(int number) {
        return "___" + language.id().toUpperCase(Locale.ROOT) + number + "___";
    }

    /** Replaces words by their templates, in the order of the text. */
    private void putBack(Tokens tokens, Code code, int offset) {
        for (Token token = tokens.first(); token != tokens.ends() && next < templates.size(); token = token.next) {
            if (!code.isWhole(token)) {
                if (token.inside != null) {
                    putBack(token.inside, code, offset);
                }
                continue;
            }
            Tokens replacement = replacement(token.start, token.end, code, offset);
            if (replacement == null) {
                continue;
            }
            if (token.isText()) {
                token = tokens.replaceByAll(token, replacement);
            } else {
                token.inside = replacement;
            }
        }
    }

    /** What comes in the place of a piece of text, or null if the next template is not there. */
    private @Nullable Tokens replacement(int start, int end, Code code, int offset) {
        Tokens pieces = new Tokens();
        int at = start;
        while (next < templates.size()) {
            Template template = templates.get(next);
            String word = word(template.number());
            int found = code.indexOf(word, at, end);
            if (found < 0) {
                break;
            }
            next++;
            if (found > at) {
                pieces.add(new Token(at, found, null));
            }
            pieces.add(new Token(offset + template.start(), offset + template.end(), pattern));
            at = found + word.length();
        }
        if (at > start && at < end) {
            pieces.add(new Token(at, end, null));
        }
        return pieces.size() == 0 ? null : pieces;
    }
}
