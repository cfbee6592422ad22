package io.github.blogmaven.math;

import io.github.blogmaven.math.Typeset.MathMl;
import io.github.blogmaven.math.Typeset.Wrong;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/**
 * Sets formulas with KaTeX, one after the other, on one thread.
 *
 * <p>KaTeX is interpreted: compiling it first would take longer than most blogs have formulas for.
 */
public final class Typesetter {
    /** How many steps of the script a formula may take: two hundred times as many as an ordinary one. */
    private static final int MAX_STEPS = 50_000_000;

    private static final int OBSERVED_STEPS = 1_000_000;

    private final Steps steps = new Steps();
    private final ScriptableObject scope;
    private final ScriptableObject blog;

    /**
     * @param macros what commands stand for, by their names with the backslash
     */
    public Typesetter(Map<String, String> macros) {
        try (Context context = enter()) {
            scope = context.initSafeStandardObjects();
            context.evaluateString(scope, script("katex.js"), "katex.js", 1, null);
            context.evaluateString(scope, script("mathml.js"), "mathml.js", 1, null);
            blog = (ScriptableObject) scope.get("blog", scope);
            macros.forEach((name, expansion) -> call(context, "define", name, expansion));
        }
    }

    private Context enter() {
        Context context = steps.enterContext();
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInterpretedMode(true);
        context.setInstructionObserverThreshold(OBSERVED_STEPS);
        return context;
    }

    private static String script(String name) {
        try (InputStream in = Typesetter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " in the plugin");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private String call(Context context, String function, Object... arguments) {
        steps.taken = 0;
        Function of = (Function) blog.get(function, blog);
        return Context.toString(of.call(context, scope, blog, arguments));
    }

    /** Forgets the commands that formulas defined: those of another text begin. */
    public void forget() {
        try (Context context = enter()) {
            call(context, "forget");
        }
    }

    /** Sets a formula; one that defines commands defines them for those that follow. */
    public Typeset typeset(String tex, boolean isDisplay) {
        try (Context context = enter()) {
            String answer = call(context, "mathml", tex, isDisplay);
            return answer.startsWith("+") ? new MathMl(answer.substring(1)) : wrong(context, tex, answer.substring(1));
        } catch (TooManySteps | StackOverflowError e) {
            return new Wrong(0, tex.length(), "this formula takes too long to set", Optional.empty());
        }
    }

    private Wrong wrong(Context context, String tex, String answer) {
        String[] parts = answer.split(" ", 3);
        Complaint complaint = new Complaint(parts[2]);
        int offset = Integer.parseInt(parts[0]);
        int start = offset < 0 ? Math.max(0, tex.indexOf(complaint.culprit())) : offset;
        int length =
                tex.startsWith(complaint.culprit(), start) ? complaint.culprit().length() : Integer.parseInt(parts[1]);
        Optional<String> hint = complaint.hint(
                () -> lines(call(context, "commandNames")), () -> lines(call(context, "environmentNames")));
        return new Wrong(start, length, complaint.message(), hint);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    /** Counts the steps of a script and stops it when they are too many. */
    private static final class Steps extends ContextFactory {
        private int taken;

        @Override
        protected void observeInstructionCount(Context context, int count) {
            taken += count;
            if (taken > MAX_STEPS) {
                throw new TooManySteps();
            }
        }
    }

    /** An error, because a script can catch exceptions. */
    private static final class TooManySteps extends Error {
        private static final long serialVersionUID = 1;

        TooManySteps() {
            super(null, null, false, false);
        }
    }
}
