package io.github.blogmaven.mojo;

import org.jspecify.annotations.Nullable;

/** What is said when the memory of the JVM is used up. */
final class TooLittleMemory {
    private TooLittleMemory() {}

    /**
     * What to do about it, where more heap helps.
     *
     * @param heap the most bytes the heap may have
     */
    static String message(OutOfMemoryError error, long heap) {
        String reason = String.valueOf(error.getMessage());
        if (!isOfHeap(error.getMessage())) {
            return "the JVM has no more memory: " + reason;
        }
        long megabytes = Math.max(1, heap >> 20);
        return "the blog needs more memory than the " + megabytes + " MB that Maven has (" + reason
                + "); give it more, such as with MAVEN_OPTS=-Xmx" + Math.max(512, 2 * megabytes)
                + "m or that option in .mvn/jvm.config";
    }

    private static boolean isOfHeap(@Nullable String reason) {
        return reason == null
                || reason.contains("heap space")
                || reason.contains("GC overhead")
                || reason.contains("array size");
    }
}
