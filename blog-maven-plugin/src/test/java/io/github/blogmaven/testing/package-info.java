/** A blog as one text → its report and its site: what the tests are written with. */
@NullMarked
package io.github.blogmaven.testing;

import org.jspecify.annotations.NullMarked;
