package io.github.blogmaven.math;

import io.github.blogmaven.diagnostic.NearMiss;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What KaTeX has against a formula, in words of ours. */
final class Complaint {
    private static final Pattern UNKNOWN = Pattern.compile("Undefined control sequence: (\\\\.+)");
    private static final Pattern ENVIRONMENT = Pattern.compile("No such environment: (.+)");

    /** Each of KaTeX's messages, and what is said in its place; {@code $1} is the first group. */
    private static final List<Saying> SAYINGS = List.of(
            new Saying(UNKNOWN.pattern(), "'$1' is not a command that is known here"),
            new Saying(ENVIRONMENT.pattern(), "there is no environment '$1'"),
            new Saying("Not trusted: (.+)", "'$1' is not allowed in a formula"),
            new Saying("Expected '\\}', got 'EOF'", "a '{' is not closed"),
            new Saying("Expected '\\]', got 'EOF'", "a '[' is not closed"),
            new Saying("Expected 'EOF', got '(.+)'", "'$1' stands where nothing of its kind can stand"),
            new Saying("Expected '(\\\\\\\\right)', got 'EOF'", "a '\\\\left' has no '$1'"),
            new Saying("Expected '(.+)', got 'EOF'", "the formula ends where '$1' belongs"),
            new Saying("Expected '(.+)', got '(.+)'", "here is '$2' where '$1' belongs"),
            new Saying("Expected group after '(.+)'", "nothing follows '$1'"),
            new Saying("Expected group as (.+)", "something is missing: the $1"),
            new Saying("Extra \\}", "a '}' without '{'"),
            new Saying("Mismatch: (.+) matched by (.+)", "'$1' ends with '$2'"),
            new Saying("Double (super|sub)script", "two $1scripts in one place"),
            new Saying("Too many expansions: .*", "a command stands for itself, and never ends"),
            new Saying("Expected & or .*", "an environment is not closed"),
            new Saying("Can't use function '(.+)' in (text|math) mode", "'$1' does not work in $2"),
            new Saying(
                    "\\{(.+)\\} can be used only in display mode\\.", "'$1' needs a line of its own, between '\\$\\$'"),
            new Saying(
                    "\\\\tag works only in display equations", "'\\\\tag' needs a line of its own, between '\\$\\$'"),
            new Saying("Invalid (.+): '(.+)'", "'$2' is not a $1"),
            new Saying("\\\\newcommand\\{(.+)\\} attempting to redefine .*", "'$1' is a command already"),
            new Saying("Unexpected end of input in a macro argument.*", "a '{' is not closed"));

    /** What works with other software, and what to do here. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "\\ref", "formulas have no numbers to refer to; link to a heading",
            "\\eqref", "formulas have no numbers to refer to; link to a heading",
            "\\cref", "formulas have no numbers to refer to; link to a heading",
            "\\ce", "write chemistry with '\\mathrm'",
            "\\pu", "write units with '\\mathrm'");

    private final String raw;

    /** A message of KaTeX and the one that takes its place. */
    private record Saying(Pattern theirs, String ours) {
        Saying(String theirs, String ours) {
            this(Pattern.compile(theirs), ours);
        }
    }

    /**
     * @param raw as KaTeX says it
     */
    Complaint(String raw) {
        this.raw = raw;
    }

    /** What is the case. */
    String message() {
        for (Saying saying : SAYINGS) {
            Matcher said = saying.theirs().matcher(raw);
            if (said.matches()) {
                return said.replaceAll(saying.ours());
            }
        }
        String plain = raw.endsWith(".") ? raw.substring(0, raw.length() - 1) : raw;
        return plain.isEmpty() ? "this is no formula" : Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }

    /** The command that the message is about, or nothing of a formula. */
    String culprit() {
        int slash = raw.indexOf('\\');
        return slash < 0 ? "\0" : raw.substring(slash).split("[^\\\\A-Za-z]", 2)[0];
    }

    /** Capitals make other letters of commands: {@code \Alpha} is not meant by {@code \aplha}. */
    private static Optional<String> nearest(String name, List<String> commands) {
        List<String> alike = commands.stream()
                .map(command -> command.substring(1))
                .filter(command -> Character.isUpperCase(command.charAt(0)) == Character.isUpperCase(name.charAt(0)))
                .toList();
        return NearMiss.of(name, alike).map(command -> "did you mean '\\" + command + "'?");
    }

    /** The command or environment that was probably meant. */
    Optional<String> hint(Supplier<List<String>> commands, Supplier<List<String>> environments) {
        Matcher command = UNKNOWN.matcher(raw);
        if (command.matches()) {
            return Optional.ofNullable(ELSEWHERE.get(command.group(1)))
                    .or(() -> nearest(command.group(1).substring(1), commands.get()));
        }
        if (raw.contains("attempting to redefine")) {
            return Optional.of("write '\\renewcommand'");
        }
        Matcher environment = ENVIRONMENT.matcher(raw);
        return environment.matches() ? NearMiss.hint(environment.group(1), environments.get()) : Optional.empty();
    }
}
