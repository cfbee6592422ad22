package io.github.blogmaven.view;

/**
 * Where a post is on a reading path.
 *
 * @param step from 1; that of its series where the path leads through all of it
 * @param steps how many there are
 */
public record PathPlaceView(LinkView path, int step, int steps) {}
