/**
 * What can be said about a place in the sources.
 *
 * <p>Made from nothing; makes the values every other package reports with. Imports none of ours.
 */
@NullMarked
package io.github.blogmaven.diagnostic;

import org.jspecify.annotations.NullMarked;
