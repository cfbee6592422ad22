package io.github.blogmaven.engine;

import java.util.Optional;

/**
 * What a run found that was to extend the ledger.
 *
 * @param lines what the ledger holds now; absent when there were errors and it stays as it was
 */
public record Remembered(Result result, Optional<Lines> lines) {

    /** How many lines the ledger has, and how many of them are new. */
    public record Lines(int all, int added) {}
}
