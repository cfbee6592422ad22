package io.github.blogmaven.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the commands in a recorded session of a shell or an interpreter, so that readers copy them without prompts and
 * output.
 *
 * <p>Fences of session languages such as {@code console} may use any prompt. In other languages only prompts that cannot
 * be code count, because {@code # } begins a comment in most of them and {@code > } is a redirection.
 */
final class SessionCommands {
    private static final Set<String> SESSIONS = Set.of(
            "console",
            "shell-session",
            "shellsession",
            "shell_session",
            "sh-session",
            "bash-session",
            "powershell-session",
            "ps-session",
            "terminal",
            "tty",
            "doscon",
            "pycon");
    private static final Set<String> SHELLS = Set.of(
            "bash", "sh", "shell", "zsh", "fish", "ksh", "shellscript", "powershell", "pwsh", "batch", "cmd", "dos");
    private static final Set<String> NEVER =
            Set.of("diff", "patch", "markdown", "md", "html", "xml", "make", "makefile");

    /** What identifies a shell before its sign: an environment, {@code user@host:path}, a path, or {@code bash-5.1}. */
    private static final String WHERE =
            "(?:\\([^()\\s]{1,40}\\) ?)?(?:\\[[^\\]\\n]{1,60}]|[\\w.-]+@[\\w.-]+(?:[: ][^$#%>\\n]{0,80})?"
                    + "|[\\w.-]+:[~/][^$#%>\\n]{0,80}|[~/][\\w./~-]{0,80}|(?:ba|z|k)?sh-[\\d.]+)";

    private static final Pattern CERTAIN = Pattern.compile("(?:" + WHERE + "(?: ?[$#❯➜]| %)(?: |$)"
            + "|➜ {2,}[\\w.~/-]+(?: git:\\([^)\\n]*\\))?(?: ✗)? "
            + "|(?:\\([^()\\s]{1,40}\\) )?[$❯➜](?: +|$)"
            + "|PS(?: [A-Za-z]:[^>\\n]*| [~/][^>\\n]*)?> ?"
            + "|[A-Za-z]:\\\\[^>\\n]*> ?"
            + "|>>>(?: |$)|In \\[\\d+]: ?"
            + "|(?:mysql|MariaDB \\[[^\\]\\n]*]|sqlite|jshell|scala|ghci|Prelude|julia|irb\\([^)\\n]*\\):\\d+:\\d+"
            + "|\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+)> ?"
            + "|[A-Za-z_]\\w*=[#>] |\\((?:gdb|lldb|Pdb)\\) )");
    private static final Pattern ROOT = Pattern.compile("#(?: +|$)");
    private static final Pattern OTHER = Pattern.compile("[%>](?: +|$)");
    private static final Pattern ROOT_SHELL =
            Pattern.compile("(?:sudo (?:-i|-s|su|bash|sh)|su)\\b.*|(?:docker|podman) .*sh|ssh root@.*");

    private static final Pattern SHELL_CONTINUATION = Pattern.compile("^(?:>{1,2} |>{1,2}$)");

    /** What an interpreter puts before the further lines of a statement. */
    private static final Pattern CONTINUATION =
            Pattern.compile("\\.\\.\\.(?: |$)|\\s*\\.\\.\\.[:>] ?|\\s+(?:->|\\|) |\\w+[-'\"(][#>] |>> ?");

    private final List<String> lines;
    private final boolean isSession;
    private final List<Pattern> prompts = new ArrayList<>();
    private final StringBuilder found = new StringBuilder();

    private SessionCommands(List<String> lines, boolean isSession) {
        this.lines = lines;
        this.isSession = isSession;
    }

    /**
     * The lines with commands, each as its index, a colon and the length of its prompt, separated by spaces.
     *
     * @param language in lower case
     * @return an empty text where all of the code is to be copied
     */
    static String in(String language, String code) {
        if (NEVER.contains(language) || code.length() > 100_000) {
            return "";
        }
        boolean isSession = SESSIONS.contains(language);
        List<String> lines = code.lines().toList();
        SessionCommands commands = new SessionCommands(lines, isSession);
        if (!commands.choosePrompts(isSession || SHELLS.contains(language))) {
            return "";
        }
        commands.collect();
        return commands.found.toString().strip();
    }

    /**
     * Decides which prompts this session uses.
     *
     * @param isAnyLine whether it may begin with something else than a prompt
     */
    private boolean choosePrompts(boolean isAnyLine) {
        boolean isCertain = lines.stream()
                .filter(line -> !line.isBlank())
                .limit(isAnyLine ? Long.MAX_VALUE : 1)
                .anyMatch(line -> CERTAIN.matcher(line).lookingAt());
        if (isCertain) {
            prompts.add(CERTAIN);
        } else if (isSession) {
            List.of(ROOT, OTHER).stream()
                    .filter(prompt ->
                            lines.stream().anyMatch(line -> prompt.matcher(line).lookingAt()))
                    .findFirst()
                    .ifPresent(prompts::add);
        }
        return !prompts.isEmpty();
    }

    private void collect() {
        Map<String, Integer> lastLines = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            lastLines.put(lines.get(i).replaceFirst("^>", "").strip(), i);
        }
        ShellInput input = new ShellInput();
        boolean isStatement = false;
        for (int i = 0; i < lines.size(); i++) {
            int here = i;
            String line = lines.get(i);
            if (input.delimiter()
                    .filter(word -> lastLines.getOrDefault(word, -1) < here)
                    .isPresent()) {
                input.forgetHereDocuments();
            }
            int prompt = input.delimiter().isPresent() ? -1 : prompt(line);
            if (prompt >= 0) {
                input.begin(line.substring(prompt), syntax(line.substring(0, prompt)));
                add(i, prompt);
                isStatement = true;
                if (isSession && ROOT_SHELL.matcher(line.substring(prompt)).matches()) {
                    prompts.add(ROOT);
                }
            } else if (input.isOpen()) {
                int cut = line.length()
                        - SHELL_CONTINUATION.matcher(line).replaceFirst("").length();
                input.append(line.substring(cut));
                add(i, cut);
            } else if (isStatement && continuation(line) > 0) {
                add(i, continuation(line));
            } else {
                isStatement = false;
            }
        }
    }

    private static ShellInput.Syntax syntax(String prompt) {
        if (prompt.startsWith("PS") || prompt.startsWith(":\\", 1)) {
            return ShellInput.Syntax.WINDOWS;
        }
        String sign = prompt.strip();
        boolean isPosix = sign.endsWith("$") || sign.endsWith("%") || sign.endsWith("❯") || prompt.startsWith("➜");
        boolean isRoot = sign.endsWith("#") && !sign.endsWith("=#");
        return isPosix || isRoot || sign.equals(">") ? ShellInput.Syntax.POSIX : ShellInput.Syntax.UNKNOWN;
    }

    /** The length of the prompt that a line begins with, or -1. */
    private int prompt(String line) {
        for (Pattern prompt : prompts) {
            Matcher matcher = prompt.matcher(line);
            if (matcher.lookingAt()) {
                return matcher.end();
            }
        }
        return -1;
    }

    private static int continuation(String line) {
        Matcher matcher = CONTINUATION.matcher(line);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private void add(int line, int cut) {
        found.append(line).append(':').append(cut).append(' ');
    }
}
