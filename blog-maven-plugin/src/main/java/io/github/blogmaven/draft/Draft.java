package io.github.blogmaven.draft;

import io.github.blogmaven.markdown.Document;
import java.time.LocalDate;

/**
 * A Markdown file as its author wrote it. It exists even when its header is wrong.
 *
 * @param source the path of the file, relative to the blog's folder
 */
public record Draft<H>(DraftName name, H header, Document body, String source) {

    /** The same draft with a date in its id. */
    public Draft<H> withDateInId(LocalDate day) {
        return new Draft<>(name.withDateInId(day), header, body, source);
    }
}
