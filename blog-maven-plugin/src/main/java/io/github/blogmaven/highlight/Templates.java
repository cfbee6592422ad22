package io.github.blogmaven.highlight;

import io.github.blogmaven.regex.Regex;

/**
 * How templates of a language stand in a text of another one.
 *
 * @param regex what a template is
 * @param around the language around them
 * @param filter which of them are left alone: {@code literal} or {@code raw}; else none
 * @param needs what a text must contain to be one with templates; empty for every text
 */
record Templates(Regex regex, Inside around, String filter, String needs) {}
