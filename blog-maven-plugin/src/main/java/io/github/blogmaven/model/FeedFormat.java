package io.github.blogmaven.model;

/** A form that feeds are written in. */
public enum FeedFormat {
    ATOM("feed.xml", "application/atom+xml"),
    JSON("feed.json", "application/feed+json");

    private final String file;
    private final String mediaType;

    FeedFormat(String file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    /** The name of its file, beside the page it is the feed of. */
    public String file() {
        return file;
    }

    public String mediaType() {
        return mediaType;
    }
}
