/**
 * What other tools read about a blog.
 *
 * <p>Made from diagnostics; makes texts in the forms those tools know. May import {@code report}, {@code notation} and
 * {@code diagnostic}.
 */
@NullMarked
package io.github.blogmaven.export;

import org.jspecify.annotations.NullMarked;
