/**
 * Finds what regular expressions of JavaScript find.
 *
 * <p>Made from the source of an expression, makes matches. Imports nothing of the plugin. Grammars of code are written in
 * these expressions; {@code java.util.regex} reads some of them otherwise, overflows the stack on long strings and cannot
 * be stopped, and what it does in a cold JVM is too slow for some ten thousand blocks of code.
 */
@NullMarked
package io.github.blogmaven.regex;

import org.jspecify.annotations.NullMarked;
