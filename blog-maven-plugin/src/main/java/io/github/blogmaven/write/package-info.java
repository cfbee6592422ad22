/**
 * Puts outputs on disk as one transaction, touching only what changed.
 *
 * <p>Made from {@link io.github.blogmaven.render.Output}s; makes files. May import {@code render} for its outputs. Files
 * are written nowhere else.
 */
@NullMarked
package io.github.blogmaven.write;

import org.jspecify.annotations.NullMarked;
