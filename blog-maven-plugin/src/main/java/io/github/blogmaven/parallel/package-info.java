/** Work on many things at once. */
@NullMarked
package io.github.blogmaven.parallel;

import org.jspecify.annotations.NullMarked;
