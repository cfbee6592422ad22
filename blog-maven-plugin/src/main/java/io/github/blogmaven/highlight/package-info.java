/**
 * Colours code.
 *
 * <p>Made from code and the name of a language, makes HTML with the classes of Prism. Imports {@code regex}. The grammars
 * are Prism's, which the build takes from its WebJar; what they find is what Prism finds, to the byte.
 */
@NullMarked
package io.github.blogmaven.highlight;

import org.jspecify.annotations.NullMarked;
