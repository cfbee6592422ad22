package io.github.blogmaven.view;

/**
 * What a page needs to search the blog in its language.
 *
 * @param page the way to the page for it, which also answers without a script
 * @param index the way to what the script reads first
 * @param script the way to the script
 * @param current whether the page it is on is the one for it
 */
public record SearchView(String page, String index, String script, boolean current) {}
