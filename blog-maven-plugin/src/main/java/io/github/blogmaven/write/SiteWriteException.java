package io.github.blogmaven.write;

import java.io.IOException;

/** A site cannot be written; the message says what is wrong and what to do, in words for an author. */
public final class SiteWriteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SiteWriteException(String message) {
        super(message);
    }

    /**
     * @param what what could not be done, such as "cannot write /site/index.html"
     */
    SiteWriteException(String what, IOException cause) {
        super(what + ": " + IoReason.of(cause), cause);
    }
}
