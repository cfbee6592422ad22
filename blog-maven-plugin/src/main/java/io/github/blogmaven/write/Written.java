package io.github.blogmaven.write;

/** What writing did: how many files were touched, how many were right already, how many are gone. */
public record Written(int touched, int unchanged, int removed) {
    /** All files of the site. */
    public int files() {
        return touched + unchanged;
    }
}
