package io.github.blogmaven.view;

/** HTML that is printed as it is. */
public record Markup(String html) {}
