package io.github.blogmaven.view;

/**
 * A language of the blog, and where the page, or else the home page, is in it.
 *
 * @param name the language's own name for itself
 * @param current whether the page is in it
 * @param translated whether the page is there in it; else the link leads to the home page
 */
public record LanguageView(String tag, String name, String href, boolean current, boolean translated) {}
