/**
 * Serves a site while its author looks at it.
 *
 * <p>Made from a folder of files; answers HTTP on the loopback address only. Imports none of ours.
 */
@NullMarked
package io.github.blogmaven.serve;

import org.jspecify.annotations.NullMarked;
