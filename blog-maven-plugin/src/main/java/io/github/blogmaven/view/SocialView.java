package io.github.blogmaven.view;

/** An address of the author elsewhere. */
public record SocialView(String title, String url) {}
