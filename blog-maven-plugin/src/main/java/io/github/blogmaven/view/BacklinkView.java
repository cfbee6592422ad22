package io.github.blogmaven.view;

import org.jspecify.annotations.Nullable;

/**
 * A post that links to another.
 *
 * @param item what lists say of it
 * @param sentence the first one with the link in it, the words of the link marked
 */
public record BacklinkView(PostItem item, @Nullable Markup sentence) {}
