/**
 * Asks the compiler of the JDK whether code is Java.
 *
 * <p>Made from a piece of code, makes a slip with its place, or nothing. Imports nothing of the plugin. Code is parsed and
 * not compiled: what it imports is not there.
 */
@NullMarked
package io.github.blogmaven.javac;

import org.jspecify.annotations.NullMarked;
