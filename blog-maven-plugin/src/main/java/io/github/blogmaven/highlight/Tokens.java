package io.github.blogmaven.highlight;

/** The tokens of one level, in a ring that begins and ends with a token that is none of them. */
final class Tokens {
    private final Token ends = new Token(-1, -1, null);
    private int size;

    /** What stands before the first token and behind the last. */
    Token ends() {
        return ends;
    }

    Token first() {
        return ends.next;
    }

    Token last() {
        return ends.before;
    }

    int size() {
        return size;
    }

    /** Adds a token behind another one. */
    Token addBehind(Token token, Token added) {
        added.before = token;
        added.next = token.next;
        token.next.before = added;
        token.next = added;
        size++;
        return added;
    }

    Token add(Token added) {
        return addBehind(ends.before, added);
    }

    void remove(Token token) {
        token.before.next = token.next;
        token.next.before = token.before;
        size--;
    }

    /** Puts a token in the place of another one. */
    Token replace(Token token, Token by) {
        addBehind(token, by);
        remove(token);
        return by;
    }

    /** Puts others in the place of a token; the first of them. */
    Token replaceByAll(Token token, Tokens others) {
        Token first = others.first();
        Token last = others.last();
        first.before = token.before;
        token.before.next = first;
        last.next = token.next;
        token.next.before = last;
        size += others.size - 1;
        return first;
    }
}
