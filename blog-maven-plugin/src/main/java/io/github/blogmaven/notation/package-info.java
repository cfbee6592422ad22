/**
 * Writes JSON and XML.
 *
 * <p>Made from values; makes texts. Imports none of ours.
 */
@NullMarked
package io.github.blogmaven.notation;

import org.jspecify.annotations.NullMarked;
