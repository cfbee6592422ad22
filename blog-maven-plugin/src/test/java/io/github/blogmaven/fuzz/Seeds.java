package io.github.blogmaven.fuzz;

import io.github.blogmaven.testing.DocsPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The inputs that fuzzing starts from: every example of the rules' pages, the texts of the example blogs, hostile texts,
 * and whatever once made a target fail.
 */
final class Seeds {
    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final Path FAILURES = BASE.resolve("src/test/resources/fuzz");

    private static final Pattern LINK = Pattern.compile("]\\(<?([^)>\n]+)");

    /** Short texts that once made some reader of text slow, wrong or endless. */
    private static final List<String> HOSTILE = List.of(
            "params: &x\n  <<: *x\n",
            "title: \"\\uZZ11\"\n",
            "---\ntitle: \"\\U99999999\"\n---\n",
            "--- title: Pipes\n---\n",
            "a: &a [*a]\n",
            "a: &a {b: &b {<<: [*a, *b]}}\n<<: *a\n",
            "params: " + "[".repeat(2_000),
            "x: " + "{a: ".repeat(500),
            "x = " + "[".repeat(500) + "]".repeat(500),
            "---\ntitle: A: B\n---\n",
            "----\ntitle: x\ndraft: true\n----\n",
            "[title]: <> (The Dawn)\n[date]: <> (2019/08/28)\n",
            "<div>unclosed\n\n</div></article>\n<!-- open",
            "Start <video src=\"/s.txt\"></video> end<br>now.",
            "www.google.com/search?q=commonmark&hl; https://ex.org/&copy; https://ex.org/b。次の文",
            "PID is $$, not $!, and again $$ here. $x$ and $5-$10",
            "&#xD800; &#0; &#x110000; &bogus;",
            "[a](javascript:alert(1)) [b](java\nscript:x) <a href=\"&#x6A;avascript:x\">c</a>",
            "[x](a%0A::stop-commands::tok.md) [y](/a\\..\\..\\q/) [z](//////)",
            "post:b\nseries:\nterm:#\n#a%3Ab\n../../x\nC:\\x\nfile:///x\njavadoc:List\n/a%00b\n?q\n%ZZ\n",
            "/posts/a/\n/posts/a/#why\n//\n/../x\n#\n/%\n",
            "broken-link 0123456789ab posts/a.md\nbroken-link x\nnone 0123456789ab a b c\n",
            "```java title=\"a \\\"b\\\"\" {3,5-7}\nclass A {}\n```\n```{.java #x\n",
            "> [!NOTE]\n> a\n\n:::warn\nb\n:::\n\n!!! note \"T\"\nc\n",
            "*[abbr]: text\n\nabbr [^1] $`x`$ :smile: [[a]] {#b .c d=e}\n\n[^1]: note\n",
            "|\n|---|\n| a |\n",
            "|a|b|\n|:-|-:|\n|`|`|\\||\n\nTerm\n: Definition\n",
            "\u202Eevil\u202C \uFEFF\u0000\u001B[31m\r\n\u2028x",
            "## Installing {/*installing*/}\n\n[here][blog1]\n\n[blog1]: <a b> 'c'\n");

    private Seeds() {}

    /** Every seed of a target by a name that says where it comes from, in the order of the names. */
    static Map<String, byte[]> of(FuzzTarget target) {
        Map<String, byte[]> seeds = new TreeMap<>();
        int number = 0;
        for (String text : target == FuzzTarget.REFERENCES ? destinations() : texts()) {
            number++;
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            seeds.put("text-" + number, target == FuzzTarget.HIGHLIGHTING ? withLanguage(number, bytes) : bytes);
        }
        for (Path file : filesBelow(FAILURES.resolve(target.folder()))) {
            seeds.put("failure-" + file.getFileName(), bytes(file));
        }
        return seeds;
    }

    private static byte[] withLanguage(int number, byte[] code) {
        byte[] seed = new byte[code.length + 1];
        seed[0] = (byte) number;
        System.arraycopy(code, 0, seed, 1, code.length);
        return seed;
    }

    /** The destinations of all links in all texts, some on each seed, as each seed is a blog to check and to render. */
    private static List<String> destinations() {
        List<String> all = texts().stream()
                .flatMap(text -> LINK.matcher(text).results())
                .map(link -> link.group(1))
                .distinct()
                .toList();
        List<String> seeds = new ArrayList<>(HOSTILE);
        for (int from = 0; from < all.size(); from += ReferencesFuzzTarget.MAX_LINES) {
            seeds.add(String.join(
                    "\n", all.subList(from, Math.min(from + ReferencesFuzzTarget.MAX_LINES, all.size()))));
        }
        return seeds;
    }

    private static Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>(HOSTILE);
        for (String page : DocsPage.names("checks")) {
            for (DocsPage.Section section : DocsPage.read("checks/" + page).sections()) {
                section.fences()
                        .forEach(fence -> texts.addAll(List.of(fence.text().split("(?m)^-- \\S.* --\n"))));
            }
        }
        for (Path file : filesBelow(BASE.resolve("../examples/notebook/src/site/blog"))) {
            if (file.toString().matches(".*\\.(md|yml|txt)")) {
                texts.add(new String(bytes(file), StandardCharsets.UTF_8));
            }
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    private static List<Path> filesBelow(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the seeds of a target into a folder, where a fuzzer begins.
     *
     * @param arguments the name of the target, such as {@code Markdown}, and the folder
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        for (Map.Entry<String, byte[]> seed : of(FuzzTarget.named(arguments[0])).entrySet()) {
            Files.write(folder.resolve(seed.getKey()), seed.getValue());
        }
    }
}
