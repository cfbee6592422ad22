package io.github.blogmaven.model;

import java.util.Optional;

/** Where a link leads. */
public sealed interface Link {

    /** What answers in the end, whatever way the link takes there. */
    default Link end() {
        return this;
    }

    /**
     * To a page of the site.
     *
     * @param fragment percent-decoded; absent when the link leads to the page as a whole
     * @param hasFragment whether the page has a place of that name
     */
    record ToPage(Address address, Optional<String> fragment, boolean hasFragment) implements Link {}

    /**
     * To a place on the page it stands on.
     *
     * @param fragment percent-decoded
     */
    record ToPlace(String fragment, boolean hasFragment) implements Link {}

    /**
     * To a file of the site.
     *
     * @param suffix the query and fragment as they were written, or nothing
     */
    record ToFile(UrlPath url, String suffix) implements Link {}

    /** Off the site, or in a way that is none of ours ({@code mailto:}). */
    record ToWeb(String url) implements Link {}

    /**
     * To a post or page that readers cannot see yet.
     *
     * @param source the path of its file
     */
    record ToUnpublished(String source, Publication publication) implements Link {}

    /**
     * By an address that was answered once and now leads elsewhere.
     *
     * @param from the old address
     * @param to what it leads to
     */
    record Redirected(UrlPath from, Link to) implements Link {
        @Override
        public Link end() {
            return to;
        }
    }

    /**
     * By the whole address of the blog, as from another site. Where the blog has nothing, something else may answer.
     *
     * @param to what of the blog answers there
     */
    record Absolute(String url, Link to) implements Link {
        @Override
        public Link end() {
            return to.end() instanceof Broken ? new ToWeb(url) : to.end();
        }
    }

    /**
     * Nowhere.
     *
     * @param problem what is the case, as a message says it
     * @param hint what to type instead, if that is known
     * @param path what was looked for, if that is a path from the root of the site
     */
    record Broken(String problem, Optional<String> hint, Optional<String> path) implements Link {
        public Broken(String problem, Optional<String> hint) {
            this(problem, hint, Optional.empty());
        }
    }
}
