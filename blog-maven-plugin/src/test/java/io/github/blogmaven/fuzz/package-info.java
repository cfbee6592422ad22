/**
 * Fuzz targets: each reads hostile text through one entry of the plugin and fails on what no input may cause.
 *
 * <p>{@code mvn verify} replays every seed through every target ({@link io.github.blogmaven.fuzz.SeedReplayTest});
 * {@code mvn -Pfuzz} lets Jazzer look for new inputs. An input that made a target fail is kept below {@code
 * src/test/resources/fuzz}.
 */
@NullMarked
package io.github.blogmaven.fuzz;

import org.jspecify.annotations.NullMarked;
