package io.github.blogmaven.view;

/** A dated note on what was changed. */
public record ChangeView(DateView date, Markup note) {}
