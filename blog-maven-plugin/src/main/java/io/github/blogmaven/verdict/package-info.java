/**
 * What of all that was found is told.
 *
 * <p>Made from diagnostics and what authors said about them; makes a {@link io.github.blogmaven.verdict.Verdict}. May
 * import {@code check} and what it stands on.
 */
@NullMarked
package io.github.blogmaven.verdict;

import org.jspecify.annotations.NullMarked;
