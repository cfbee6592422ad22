package io.github.blogmaven.highlight;

/** What is looked for inside of a token. */
sealed interface Inside {
    /** Nothing: the token is one piece. */
    record Nothing() implements Inside {}

    /** The tokens of a grammar in the same file. */
    record Tokens(Grammar grammar) implements Inside {}

    /** The tokens of another language, by its id. */
    record OfLanguage(String id) implements Inside {}
}
