package io.github.blogmaven.highlight;

import java.util.ArrayDeque;
import java.util.Deque;

/** Takes what stands between tags in JSX and XQuery for text, but for what stands in braces. */
final class TextInTags {
    private static final TokenPattern PLAIN_TEXT = TokenPattern.of("plain-text", "", new Inside.Nothing());

    private final Code code;
    private final boolean isXquery;

    TextInTags(Code code, boolean isXquery) {
        this.code = code;
        this.isXquery = isXquery;
    }

    /** A tag that is open, and how many braces are open in it. */
    private static final class Tag {
        final String name;
        int braces;

        Tag(String name) {
            this.name = name;
        }
    }

    /** Corrects tokens that are cut to the last. */
    void correct(Tokens tokens) {
        Deque<Tag> open = new ArrayDeque<>();
        for (Token token = tokens.first(); token != tokens.ends(); token = token.next) {
            boolean isOther = token.isText() || !isMark(token, open);
            if (isOther && !open.isEmpty() && open.peek().braces == 0) {
                token = joined(token, tokens);
            }
            if (token.inside != null) {
                correct(token.inside);
            }
        }
    }

    /** Whether a token opens or closes a tag or a brace, and what follows from that. */
    private boolean isMark(Token token, Deque<Tag> open) {
        if (token.is("tag") && token.inside != null && token.inside.first().is("tag")) {
            take(token.inside, open);
            return true;
        } else if (open.isEmpty()) {
            return isXquery && token.is("comment");
        }
        Tag tag = open.element();
        if (isPunctuation(token, "{") && !(isXquery && isDoubled(token))) {
            tag.braces++;
            return true;
        } else if (tag.braces > 0 && isPunctuation(token, "}")) {
            tag.braces--;
            return true;
        }
        return isXquery && token.is("comment");
    }

    private void take(Tokens tag, Deque<Tag> open) {
        Tokens name = tag.first().inside;
        if (name == null) {
            return;
        }
        Token second = name.first().next;
        String text = second == name.ends() ? "" : code.read(second);
        if (!name.first().isText() && code.reads(name.first(), "</")) {
            if (!open.isEmpty() && open.peek().name.equals(text)) {
                open.pop();
            }
        } else if (tag.last().isText() || !code.reads(tag.last(), "/>")) {
            open.push(new Tag(text));
        }
    }

    private boolean isPunctuation(Token token, String what) {
        return token.is("punctuation") && code.isWhole(token) && code.reads(token, what);
    }

    private boolean isDoubled(Token brace) {
        return isPunctuation(brace.next, "{") || (brace.before.is("plain-text") && code.reads(brace.before, "{"));
    }

    /** A token and the text on both sides of it, as one. */
    private Token joined(Token token, Tokens tokens) {
        int start = token.start;
        int end = token.end;
        if (isJoinable(token.next, tokens)) {
            end = token.next.end;
            tokens.remove(token.next);
        }
        if (isJoinable(token.before, tokens)) {
            start = token.before.start;
            tokens.remove(token.before);
        }
        boolean isBlank = isXquery && code.isBlank(start, end);
        return tokens.replace(token, new Token(start, end, isBlank ? null : PLAIN_TEXT));
    }

    private static boolean isJoinable(Token token, Tokens tokens) {
        return token != tokens.ends() && (token.isText() || token.is("plain-text"));
    }
}
