package io.github.blogmaven.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.notation.Json;
import io.github.blogmaven.testing.Browser;
import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What readers find: a blog is built, and its files are searched by the theme's own script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindTest {
    private static final String BLOG = """
            -- blog.yml --
            languages: [en, ko]
            -- series/kernel.md --
            ---
            title: Kernel notes
            audience: People who debug schedulers
            outcomes: [Read a flame graph]
            ---
            -- posts/pipes.md --
            ---
            title: "Pipes: `|` and what is behind it"
            series: kernel
            part: 0
            tags: [plumbing]
            ---
            A pipe joins two programs. It has a buffer of 65536 bytes.

            ## How much fits

            The résumé of `pipe_write` in HashMap.get and the page-cache. See [](post:signals).

            ```c
            int runnable_task(void);
            ```
            -- posts/signals.md --
            ---
            title: Signals
            series: kernel
            part: 1
            ---
            A signal interrupts. The scheduler runs first; buffers stay as they are.
            -- posts/scheduling.md --
            ---
            title: Scheduling in C++
            date: 2026-01-31
            ---
            About c++ and runqueues.
            -- posts/scheduling.ko.md --
            ---
            title: 스케줄러와 메모리누수
            ---
            가비지컬렉션은 B트리처럼 서울에서 스핀락을 쓴다. 이벤트큐 (scheduling)
            -- posts/draft.md --
            ---
            draft: true
            ---
            Xylophone.
            -- posts/tomorrow.md --
            ---
            date: 2026-06-16
            ---
            Xylophone.
            -- posts/secret.md --
            ---
            unlisted: true
            ---
            Xylophone.
            -- pages/about.md --
            # About me
            I play the accordion.
            -- pages/hidden.md --
            ---
            unlisted: true
            ---
            Xylophone.
            -- topics/systems.md --
            # Systems
            Nothing is here yet.
            -- topics/io.md --
            ---
            title: Input and output
            ---
            All about bytes.
            -- series/files.md --
            ---
            topics: [io]
            ---
            -- posts/inode.md --
            ---
            series: files
            ---
            # Inodes
            -- paths/first.md --
            ---
            title: First week
            order: [pipes]
            ---
            Begin with what you use.
            -- glossary.yml --
            fifo:
              name: {en: FIFO, ko: 선입선출}
              aliases: [queue]
              definition: {en: What comes first goes first., ko: 먼저 온 것이 먼저 간다.}
            """;

    private Browser browser = new Browser(Map.of());
    private Map<String, String> files = Map.of();

    @BeforeAll
    void build(@TempDir Path folder) {
        files = TestBlog.in(folder, BLOG).rendered().site();
        browser = new Browser(files);
    }

    @Test
    void findsTitlesFirst() {
        assertThat(found("en", "pipes", "signals", "kernel notes"))
                .containsExactly(
                        "Pipes: | and what is behind it",
                        "Signals; Pipes: | and what is behind it",
                        "Kernel notes; Pipes: | and what is behind it; Signals");
    }

    @Test
    void saysWhereAPostBelongsAndLeadsThere() {
        assertThat(browser.run("""
                        const index = await blogSearch.open(site + 'assets/search/en.json');
                        for (const query of ['signals', 'runqueues', 'fifo']) {
                          const { card } = (await index.find(query)).hits[0];
                          print(card.facts + ' ' + card.href.slice(site.length));
                        }
                        """).lines())
                .containsExactly(
                        "Kernel notes · Part 1 of 1 posts/signals/", "2026 posts/scheduling/", "Term glossary/#fifo");
    }

    @Test
    void findsWhatAWordBeginsWith() {
        assertThat(found("en", "sched", "run que", "buff", "page-c"))
                .allSatisfy(titles -> assertThat(titles).isNotEmpty());
    }

    @Test
    void searchesForTheNearestWordOfTheBlogInPlaceOfAMisspeltOne() {
        assertThat(corrected("en", "signlas", "scheduilng", "acordion", "pipe_wirte", "how does the nterrupt work"))
                .containsExactly(
                        "signals: Signals; Pipes: | and what is behind it",
                        "scheduling: Scheduling in C++",
                        "accordion: About me",
                        "pipe_write: Pipes: | and what is behind it",
                        "how does the interrupts work: Signals");
        assertThat(corrected("ko", "메머리누수", "스캐줄러", "가비지컬랙션"))
                .containsExactly("메모리누수: 스케줄러와 메모리누수", "스케줄러: 스케줄러와 메모리누수", "가비지컬렉션: 스케줄러와 메모리누수");
    }

    @Test
    void doesNotNeedTheWordsThatQuestionsAreAskedWith() {
        assertThat(found("en", "how do I use an accordion", "what is behind the"))
                .containsExactly("About me", "Pipes: | and what is behind it");
        assertThat(found("ko", "메모리누수는 왜 생기나요")).containsExactly("스케줄러와 메모리누수");
    }

    @Test
    void findsWhatIsInASeriesOrTopic() {
        assertThat(browser.run("""
                        const index = await blogSearch.open(site + 'assets/search/en.json');
                        print(index.series.join('; ') + ' | ' + index.topics.join('; '));
                        for (const accepts of [card => card.series === 'Kernel notes', card => card.topics.includes('Input and output')]) {
                          const { hits } = await index.find('s', accepts);
                          print((await index.find('inodes signals', accepts)).hits.map(({ card }) => card.title).join('; '));
                        }
                        """).lines())
                .containsExactly(
                        "Files; Kernel notes | Input and output", "Signals; Pipes: | and what is behind it", "Inodes");
    }

    @Test
    void findsPartsOfNamesInCode() {
        assertThat(found("en", "pipe_write", "write", "hash map", "hashmap.get", "task", "resume"))
                .allMatch(titles -> titles.startsWith("Pipes"));
        assertThat(found("en", "c++")).containsExactly("Scheduling in C++");
    }

    @Test
    void findsKoreanWithinCompounds() {
        assertThat(found("ko", "누수", "가비지", "트리", "스핀락을", "큐")).containsOnly("스케줄러와 메모리누수");
    }

    @Test
    void findsNothingThatIsNotPublished() {
        assertThat(found("en", "xylophone", "qqqq")).containsExactly("", "");
        assertThat(files)
                .hasEntrySatisfying(
                        "posts/secret/index.html", page -> assertThat(page).contains("Xylophone"));
        files.forEach((path, text) -> {
            if (path.startsWith("assets/search/")) {
                assertThat(text).as(path).doesNotContain("ylophone");
            }
        });
    }

    @Test
    void showsTheHeadingAndTheWordsAround() {
        assertThat(browser.run("""
                        const index = await blogSearch.open(site + 'assets/search/en.json');
                        const { hits: [hit], marks } = await index.find('page-cache');
                        const { id, heading, text } = blogSearch.excerpt(await index.text(hit.leaf), marks);
                        print(id + ' | ' + heading + ' | ' + text);
                        """).strip())
                .isEqualTo("how-much-fits | How much fits | The résumé of pipe_write in HashMap.get and the page-cache."
                        + " See Signals. int runnable_task(void);");
    }

    @Test
    void aSmallBlogIsOneFile() {
        assertThat(browser.run("""
                        const index = await blogSearch.open(site + 'assets/search/en.json');
                        await index.find('scheduler');
                        print(loaded.length);
                        """).strip()).isEqualTo("1");
    }

    private List<String> corrected(String language, String... queries) {
        return browser.run("""
                        const index = await blogSearch.open(site + 'assets/search/%s.json');
                        for (const query of %s) {
                          const { hits, corrected } = await index.find(query);
                          print(corrected + ': ' + hits.map(({ card }) => card.title).join('; '));
                        }
                        """.formatted(language, Json.write(List.of(queries))))
                .lines()
                .toList();
    }

    private List<String> found(String language, String... queries) {
        return browser.run("""
                        const index = await blogSearch.open(site + 'assets/search/%s.json');
                        for (const query of %s) {
                          const { hits } = await index.find(query);
                          print(hits.map(({ card }) => card.title).join('; '));
                        }
                        """.formatted(language, Json.write(List.of(queries))))
                .lines()
                .toList();
    }
}
