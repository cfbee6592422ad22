package io.github.blogmaven.highlight;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes the tokens of some languages where no pattern can say what is meant.
 *
 * <p>These are the languages for which Prism has code of its own besides the grammar.
 */
final class Correction {
    private static final Pattern FIRST_NAME = Pattern.compile("[a-zA-Z][\\w-]*");
    private static final TokenPattern BAD_LINE = TokenPattern.of("bad-line", "punctuation", new Inside.Nothing());

    private Correction() {}

    static void correct(CodeLanguage language, Tokens tokens, Code code) {
        switch (language.id()) {
            case "jsx", "tsx", "xquery" -> {
                code.cutAll(tokens);
                new TextInTags(code, language.id().equals("xquery")).correct(tokens);
            }
            case "graphql" -> new MutationNames(code, tokens).correct();
            case "markdown" -> {
                code.cutAll(tokens);
                nameFences(tokens, code);
            }
            case "naniscript" -> markBadLines(tokens, code);
            default -> {}
        }
    }

    /** The language of code in Markdown is a class of the code. */
    private static void nameFences(Tokens tokens, Code code) {
        for (Token token = tokens.first(); token != tokens.ends(); token = token.next) {
            if (token.inside == null) {
                continue;
            }
            if (!token.is("code")) {
                nameFences(token.inside, code);
                continue;
            }
            Token language = token.inside.first().next;
            Token block = language.next.next;
            if (language.is("code-language") && block.is("code-block") && code.isWhole(language)) {
                block.more = " language-" + fenceLanguage(code.read(language));
            }
        }
    }

    private static String fenceLanguage(String written) {
        String spelled = written.replaceAll("\\b#", "sharp").replaceAll("\\b\\+\\+", "pp");
        Matcher name = FIRST_NAME.matcher(spelled);
        return name.find() ? name.group().toLowerCase(Locale.ROOT) : "";
    }

    private static void markBadLines(Tokens tokens, Code code) {
        for (Token token = tokens.first(); token != tokens.ends(); token = token.next) {
            if (token.is("generic-text") && !isBalanced(code.read(token))) {
                token = tokens.replace(token, new Token(token.start, token.end, BAD_LINE));
            }
        }
    }

    private static boolean isBalanced(String text) {
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '{') {
                open.append(c == '[' ? ']' : '}');
            } else if (c == ']' || c == '}') {
                int last = open.length() - 1;
                if (last < 0 || open.charAt(last) != c) {
                    return false;
                }
                open.setLength(last);
            }
        }
        return open.isEmpty();
    }
}
