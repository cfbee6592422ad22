package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Span;
import java.util.function.Function;

/** A value an author wrote, and where. */
public record Located<T>(T value, Span span) {

    public <R> Located<R> map(Function<T, R> change) {
        return new Located<>(change.apply(value), span);
    }
}
