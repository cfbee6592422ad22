package io.github.blogmaven.figure;

import io.github.blogmaven.model.UrlPath;

/** What stands on a page in the place of a block of code that is a diagram. */
public sealed interface Drawn {

    /**
     * A picture that was drawn while the blog was built.
     *
     * @param width in pixels, as the height
     */
    record Picture(UrlPath url, int width, int height) implements Drawn {}

    /**
     * A diagram that the browser draws.
     *
     * @param url of the script that does
     */
    record ByScript(UrlPath url) implements Drawn {}
}
