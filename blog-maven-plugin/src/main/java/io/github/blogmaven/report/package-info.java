/**
 * Writes diagnostics for people and for machines.
 *
 * <p>Made from diagnostics and the lines they speak of; makes text. May import {@code source} and {@code diagnostic}.
 */
@NullMarked
package io.github.blogmaven.report;

import org.jspecify.annotations.NullMarked;
