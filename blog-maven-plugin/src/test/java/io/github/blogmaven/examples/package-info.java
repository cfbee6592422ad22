/** The examples, built and read as their readers would: what holds for every blog. */
@NullMarked
package io.github.blogmaven.examples;

import org.jspecify.annotations.NullMarked;
