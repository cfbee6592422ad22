/**
 * What a reader sees in a real browser: an installed Chromium, driven through Playwright by an installed Node.
 *
 * <p>These tests run in the profile {@code browser}. Without a browser they are skipped, and say so, unless the property
 * {@code browser.required} forbids it.
 */
@NullMarked
package io.github.blogmaven.browser;

import org.jspecify.annotations.NullMarked;
