/**
 * Font files and text → PNG files, in plain Java: the same bytes on every machine, also where the JDK has no fonts and no
 * drawing. Imports nothing of ours.
 */
@NullMarked
package io.github.blogmaven.raster;

import org.jspecify.annotations.NullMarked;
