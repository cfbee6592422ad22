package io.github.blogmaven.feed;

/** Writes a feed in one form, entry by entry. */
interface FeedWriter {
    void add(Entry entry);

    /** The feed with all that was added. */
    CharSequence text();
}
