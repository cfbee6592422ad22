package io.github.blogmaven.model;

/** One link in the head of every page. */
public record NavLink(String title, Link link) {}
