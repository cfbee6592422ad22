/**
 * The whole way from a folder to a site, one line for each phase.
 *
 * <p>Made from a {@link io.github.blogmaven.engine.Run}; makes a {@link io.github.blogmaven.engine.Result}. May import
 * everything above it. The clock, the number of threads and the time zone come in through the run, and nowhere else.
 */
@NullMarked
package io.github.blogmaven.engine;

import org.jspecify.annotations.NullMarked;
