package io.github.blogmaven.resolve;

import java.time.LocalDate;

/**
 * What readers see of what is written.
 *
 * @param today the day the blog is built on, in its time zone
 * @param showsDrafts whether drafts are shown
 * @param showsFuture whether posts dated after today are shown
 */
public record Visibility(LocalDate today, boolean showsDrafts, boolean showsFuture) {}
