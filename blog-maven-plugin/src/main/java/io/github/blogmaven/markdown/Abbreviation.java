package io.github.blogmaven.markdown;

import org.commonmark.node.CustomBlock;

/** A line that says what an abbreviation stands for; it shows nothing by itself. */
final class Abbreviation extends CustomBlock {
    private final String word;
    private final String meaning;

    Abbreviation(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    String word() {
        return word;
    }

    String meaning() {
        return meaning;
    }
}
