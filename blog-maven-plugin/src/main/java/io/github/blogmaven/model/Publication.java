package io.github.blogmaven.model;

/** Whether readers may see a post. */
public enum Publication {
    PUBLISHED,
    /** Marked as a draft. */
    DRAFT,
    /** Dated after the day the blog is built on. */
    SCHEDULED
}
