/**
 * Sets formulas: TeX in, MathML out.
 *
 * <p>Made from the text of a formula; makes what browsers show of it, or what is wrong with it. May import {@code
 * diagnostic}. KaTeX and Rhino, which runs it, are used nowhere else, and are loaded by the first formula.
 */
@NullMarked
package io.github.blogmaven.math;

import org.jspecify.annotations.NullMarked;
