/**
 * Maven's goals: parameters in, a {@link io.github.blogmaven.engine.Run} out; a
 * {@link io.github.blogmaven.engine.Result} to Maven's log and verdict.
 *
 * <p>May import {@code engine}, {@code serve}, {@code report}, {@code export} and what they stand on. Maven is used nowhere else.
 */
@NullMarked
package io.github.blogmaven.mojo;

import org.jspecify.annotations.NullMarked;
