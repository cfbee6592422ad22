package io.github.blogmaven.highlight;

import io.github.blogmaven.regex.Matcher;

/** One text on its way to tokens, with everything that looks at it. */
final class Code {
    private final Grammars grammars;
    private final char[] text;
    private final Tokenizer tokenizer;

    /**
     * @param work how many steps may be taken before it is given up
     */
    Code(char[] text, Grammars grammars, long work) {
        this.grammars = grammars;
        this.text = text;
        this.tokenizer = new Tokenizer(new Matcher(text, work));
    }

    char[] text() {
        return text;
    }

    Tokens tokens(Grammar grammar, int from, int to) {
        return tokenizer.tokens(grammar, from, to);
    }

    /** Whether a token is one piece. */
    boolean isWhole(Token token) {
        return token.inside == null && (token.pattern == null || token.pattern.inside() instanceof Inside.Nothing);
    }

    /** The tokens inside of a token that is not one piece; each time anew, unless they were kept. */
    Tokens inside(Token token) {
        if (token.inside != null) {
            return token.inside;
        }
        if (token.pattern == null) {
            throw new IllegalArgumentException("nothing is inside of text");
        }
        return tokens(grammars.inside(token.pattern.inside()), token.start, token.end);
    }

    /** Cuts all tokens to the last, and keeps what is inside of them. */
    void cutAll(Tokens tokens) {
        for (Token token = tokens.first(); token != tokens.ends(); token = token.next) {
            if (!isWhole(token)) {
                token.inside = inside(token);
                cutAll(token.inside);
            }
        }
    }

    /** Whether a token reads so, whatever is inside of it. */
    boolean reads(Token token, String what) {
        return what.length() == token.end - token.start && isAt(what, token.start);
    }

    boolean isAt(String what, int at) {
        for (int i = 0; i < what.length(); i++) {
            if (text[at + i] != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where something stands in a part of the text, or -1. */
    int indexOf(String what, int from, int to) {
        for (int at = from; at <= to - what.length(); at++) {
            if (isAt(what, at)) {
                return at;
            }
        }
        return -1;
    }

    boolean isBlank(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(text[at]) && !Character.isSpaceChar(text[at]) && text[at] != '\ufeff') {
                return false;
            }
        }
        return true;
    }

    String read(Token token) {
        return new String(text, token.start, token.end - token.start);
    }
}
