package io.github.blogmaven.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.source.Source;
import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML that would make its reader run for ever, or take all memory: reported at its line, and over soon. */
@Timeout(60)
class HostileYamlTest {
    @TempDir
    Path folder;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Table read(String yaml) {
        return YamlFile.table(new Source("blog.yml", yaml), diagnostics);
    }

    private List<String> rules() {
        return diagnostics.stream()
                .map(one -> one.span().line() + " " + one.rule())
                .distinct()
                .toList();
    }

    @Test
    void reportsAMapThatMergesItselfInEveryFileThatIsYaml() {
        String loop = "params: &x\n  <<: *x\n";
        TestBlog blog = TestBlog.in(
                folder,
                "-- posts/pipes.md --\n---\n" + loop + "---\nText\n"
                        + "-- series/kernel.md --\n---\n" + loop + "---\n"
                        + "-- authors.yml --\nada: &x\n  <<: *x\n"
                        + "-- glossary.yml --\npipe: &x\n  <<: *x\n"
                        + "-- redirects.yml --\nold: &x\n  <<: *x\n");

        String report =
                blog.report().lines().filter(line -> line.contains("itself")).collect(Collectors.joining("\n"));
        assertThat(report).isEqualTo("""
                authors.yml:1:6: error: an alias ('*') in this makes it contain itself [yaml-syntax]
                glossary.yml:1:7: error: an alias ('*') in this makes it contain itself [yaml-syntax]
                posts/pipes.md:2:9: error: an alias ('*') in this makes it contain itself [yaml-syntax]
                redirects.yml:1:6: error: an alias ('*') in this makes it contain itself [yaml-syntax]
                series/kernel.md:2:9: error: an alias ('*') in this makes it contain itself [yaml-syntax]""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a\n  <<: *a\n",
                "a: &a\n  <<: &b\n    <<: *a\n",
                "a: &a\n  <<: [*a, *a]\n",
                "a: &a\n  <<: [[*a]]\n",
                "a: &a\n  b:\n    <<: *a\n",
                "a: &a\n  b: {c: [{<<: *a}]}\n",
                "a: &a [*a, *a, *a]\n",
                "a: &a {b: *a, c: *a}\n",
                "a: &a {b: &b {c: *a, d: *b}}\n",
            })
    void reportsEveryWayToContainItselfOnce(String yaml) {
        read(yaml);

        assertThat(rules()).containsExactly("1 yaml-syntax");
    }

    @Test
    void reportsAMapOfTheWholeFileThatMergesItself() {
        read("&r\na: {<<: *r}\n");

        assertThat(rules()).containsExactly("1 yaml-syntax");
    }

    @Test
    void mergesMapsWhereTheirOwnKeysWin() {
        Table table = read("""
                base: &base {x: 1, y: 2}
                more: &more {<<: *base, z: 3}
                both:
                  <<: [*more, {z: 9, w: 4}]
                  y: 5
                quoted: {"<<": text}
                tagged: {!!merge k: *base}
                """);

        assertThat(diagnostics).isEmpty();
        Table both = (Table) table.entry("both").orElseThrow().value();
        assertThat(both.entries())
                .extracting(entry -> entry.key() + "=" + ((Value.Text) entry.value()).text())
                .containsExactly("x=1", "z=3", "w=4", "y=5");
    }

    @Test
    void reportsAMergeOfWhatIsNoMap() {
        read("a: {<<: text}\n");

        assertThat(diagnostics.get(0).message()).isEqualTo("'<<' takes over a map or a list of maps, not text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "? ", "{a: ", "- a: ", "[{a: "})
    void refusesNestingAtOnceWhereItIsTooDeep(String opening) {
        read("a: 1\nparams:\n  - " + opening.repeat(100_000) + "\n");

        assertThat(rules()).first().asString().isIn("3 yaml-too-deep", "3 yaml-syntax");
    }

    @Test
    void endsSoonWithManyKeysOfWhichOneIsWrong() {
        read("k: [\n"
                + IntStream.range(0, 50_000).mapToObj(i -> "k" + i + ":\n").collect(Collectors.joining()));

        assertThat(rules()).containsExactly("1 yaml-syntax");
    }

    @Test
    void countsTheValuesOfAliasesOverTheWholeFileAlsoWhereAKeyIsWrong() {
        String bomb = """
                  - &a [x,x,x,x,x,x,x,x,x]
                  - &b [*a,*a,*a,*a,*a,*a,*a,*a]
                  - &c [*b,*b,*b,*b,*b,*b,*b,*b]
                  - [*c,*c,*c,*c,*c,*c,*c,*c]
                """;
        String yaml = "wrong: [\n"
                + IntStream.range(0, 5_000)
                        .mapToObj(i -> "b" + i + ":\n" + bomb)
                        .collect(Collectors.joining());

        read(yaml);

        assertThat(rules()).contains("1 yaml-syntax").anyMatch(rule -> rule.endsWith(" yaml-too-deep"));
    }

    @Test
    void countsLongTextsThatAliasesRepeat() {
        read("a: &a \"" + "x".repeat(500_000) + "\"\nb: [" + "*a,".repeat(200_000) + "]\n");

        assertThat(rules()).anyMatch(rule -> rule.endsWith("yaml-too-deep") || rule.endsWith("yaml-syntax"));
    }

    @Test
    void readsALongLineThatLooksLikeAnUnclosedHeader() {
        Header header = Header.of(new Source("a.md", "---\nkey" + " ".repeat(200_000) + "\nText\n"), diagnostics);

        assertThat(header.bodyStart()).isZero();
    }

    @Test
    void refusesALongHeaderInToml() {
        Header.of(new Source("a.md", "+++\n" + "a\n".repeat(100_000) + "+++\nText\n"), diagnostics);

        assertThat(diagnostics)
                .singleElement()
                .satisfies(one -> assertThat(one.message())
                        .isEqualTo("a header of 200000 characters; at most 50000 are read as TOML"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = %s", "a = [%s]", "[%s", "[[%s", "%s = 1"})
    void refusesTomlNestedTooDeep(String toml) {
        for (String nest : List.of("[", "{a = ", "a.", "a = {")) {
            String deep = toml.formatted(nest.repeat(5_000));
            Header.of(new Source("a.md", "+++\n" + deep + "\n+++\nText\n"), diagnostics);
        }

        assertThat(rules()).contains("2 toml-syntax");
    }
}
