package io.github.blogmaven.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One file of the finished site. */
public sealed interface Output {
    /** Where it goes, relative to the root of the site, with forward slashes. */
    String path();

    /** A file that was made. */
    final class Made implements Output {
        private final String path;
        private final byte[] bytes;

        private Made(String path, byte[] bytes) {
            this.path = path;
            this.bytes = bytes;
        }

        /** A file of text, in UTF-8. */
        public static Made of(String path, CharSequence text) {
            return new Made(path, text.toString().getBytes(StandardCharsets.UTF_8));
        }

        /** A file of bytes, which are not copied and not to be changed. */
        public static Made of(String path, byte[] bytes) {
            return new Made(path, bytes);
        }

        @Override
        public String path() {
            return path;
        }

        /** The content; not a copy, and not to be changed. */
        public byte[] bytes() {
            return bytes;
        }
    }

    /** A file that is copied as it is. */
    record Copied(String path, Path from) implements Output {}
}
