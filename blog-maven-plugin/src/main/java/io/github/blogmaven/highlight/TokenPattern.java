package io.github.blogmaven.highlight;

import io.github.blogmaven.regex.Regex;

/** How one kind of token looks. */
final class TokenPattern {
    private final String name;
    private final String classes;
    private final String letters;
    private final String source;
    private final Inside inside;

    /**
     * @param aliases further classes, parted by blanks
     * @param letters {@code g}: it takes precedence over tokens found before, {@code l}: its first group only stands before
     *     the token; {@code i} and {@code m} as in JavaScript
     * @param source the expression
     */
    TokenPattern(String name, String aliases, String letters, String source, Inside inside) {
        this.name = name;
        this.classes = aliases.isEmpty() ? name : name + ' ' + aliases;
        this.letters = letters;
        this.source = source;
        this.inside = inside;
    }

    /** The pattern of a token that is found otherwise. */
    static TokenPattern of(String name, String aliases, Inside inside) {
        return new TokenPattern(name, aliases, "", "(?!)", inside);
    }

    String name() {
        return name;
    }

    /** Its name and its aliases, parted by blanks. */
    String classes() {
        return classes;
    }

    Inside inside() {
        return inside;
    }

    boolean isGreedy() {
        return has('g');
    }

    boolean looksBehind() {
        return has('l');
    }

    private boolean has(char letter) {
        return letters.indexOf(letter) >= 0;
    }

    Regex regex() {
        return Regex.of(source, has('i'), has('m'), looksBehind());
    }
}
