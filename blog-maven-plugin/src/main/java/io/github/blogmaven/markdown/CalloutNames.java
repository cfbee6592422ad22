package io.github.blogmaven.markdown;

import java.util.Set;

/** The names of callouts that have a look and a label. */
public final class CalloutNames {
    private CalloutNames() {}

    public static Set<String> all() {
        return Callout.names();
    }
}
