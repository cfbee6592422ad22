package io.github.blogmaven.highlight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Prism itself, from its WebJar. */
final class Prism {
    private static final String FOLDER = "META-INF/resources/webjars/prismjs/1.30.0/";
    private static final long STACK = 512L << 20;

    private final Context context;
    private final Scriptable scope;

    private Prism(Context context) {
        this.context = context;
        this.scope = context.initStandardObjects();
        ScriptableObject.putProperty(scope, "read", new BaseFunction() {
            @Override
            public Object call(Context cx, Scriptable callScope, Scriptable self, Object[] args) {
                return text(FOLDER + args[0]);
            }
        });
        context.evaluateString(scope, text("highlight/prism.js"), "prism.js", 1, null);
    }

    /** Does something with Prism, on a thread whose stack is large enough for Rhino. */
    static <T> T with(java.util.function.Function<Prism, T> work) {
        Callable<T> inContext = () -> {
            try (Context context = Context.enter()) {
                context.setInterpretedMode(true);
                context.setLanguageVersion(Context.VERSION_ES6);
                return work.apply(new Prism(context));
            }
        };
        FutureTask<T> task = new FutureTask<>(inContext);
        new Thread(null, task, "prism", STACK).start();
        try {
            return task.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Code as HTML, in a language that Prism knows by this name. */
    String highlight(String name, String code) {
        Function highlight = (Function) ScriptableObject.getProperty(scope, "highlight");
        return Context.toString(highlight.call(context, scope, scope, new Object[] {name, code}));
    }

    private static String text(String resource) {
        try (InputStream in = Prism.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
