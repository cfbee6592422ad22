/**
 * What a template sees: the public data of every page.
 *
 * <p>Records of plain values, ready to print: addresses are relative to the page, dates and numbers are texts in its
 * language, absent values are null. Imports none of ours. {@code docs/theme.md} describes every one of them, and a test
 * holds the two together.
 */
@NullMarked
package io.github.blogmaven.view;

import org.jspecify.annotations.NullMarked;
