package io.github.blogmaven.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.examples.Example;
import io.github.blogmaven.notation.Json;
import io.github.blogmaven.testing.Browser;
import io.github.blogmaven.testing.TestBlog;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers find what they look for in the first place: {@code queries.txt} on the notebook, and on a blog made at random. */
class RelevanceTest {
    /** Words that every post of the blog has some of, so that parts of names are found nearly everywhere. */
    private static final String[] COMMON =
            ("query id decode user get map hash override release pom xml vector std home net"
                            + " tcp ip http uring io cache page write read block buffer lock thread queue sort index table tree node"
                            + " time error value type list file name path version method class field state result request response"
                            + " server client timeout retry scheduler memory process signal kernel driver clock counter")
                    .split(" ");

    private static final String[] KOREAN = ("서버 요청 응답 대기 시간 오류 값을 읽고 쓰는 파일 이름 경로 버전 방식 상태 결과 커널 신호 잠금 목록 정렬 색인 "
                    + "트리 노드 버퍼 캐시 페이지 프로세스 메모리 누적 사용량 관리자 스레드 작업 순서 예약")
            .split(" ");

    private static final String[] PLANTED = {
        "The column `query_id` joins both logs.",
        "A call of `decode_id` gives the row.",
        "Rings of `io_uring` are shared.",
        "Written in C++ at first.",
        "Ported to .NET later.",
        "The client is in C# now.",
        "It fills a `std::vector<int>` of them.",
        "Start it with `-Xmx512m`, or `-Xmx` and more.",
        "The method getUserById is slow.",
        "Most time is in `HashMap.get` here.",
        "Annotated with `@Override` it compiles.",
        "The file `app/pom.xml` says so.",
        "Works since 3.8.7 only.",
        "Coroutines of C++20 help.",
        "The old TCP/IP stack does it.",
        "Below `$HOME` it is kept.",
        "To configure the coordinator, set its timeout. The coordinator waits.",
        "A cooperative scheduler has no preemption. Cooperative code yields.",
    };

    private static final String[] KOREAN_PLANTED = {
        "여기서 메모리누수를 찾는다.", "스케줄러가 순서를 정한다. 스케줄러는 공정하다.", "가비지 컬렉션이 멈추는 까닭을 본다. 가비지를 모은다.",
    };

    private record Wanted(String query, String title) {}

    @Test
    void findsTheWantedPostFirst(@TempDir Path folder) throws IOException {
        Map<String, List<Wanted>> tables = tables();
        new Example("notebook").into(folder.resolve("notebook"));
        Map<String, Browser> browsers = Map.of(
                "notebook", new Browser(searched(folder.resolve("notebook"))),
                "corpus",
                        new Browser(TestBlog.in(folder.resolve("corpus"), corpus())
                                .rendered()
                                .site()));
        List<String> missed = new ArrayList<>();
        int count = 0;
        for (Map.Entry<String, List<Wanted>> table : tables.entrySet()) {
            String[] of = table.getKey().split(" ", -1);
            List<String> first = first(Objects.requireNonNull(browsers.get(of[0])), of[1], table.getValue());
            for (int i = 0; i < first.size(); i++) {
                Wanted wanted = table.getValue().get(i);
                count++;
                if (!first.get(i).equals(wanted.title())) {
                    missed.add(wanted.query() + ": " + first.get(i) + ", not " + wanted.title());
                }
            }
        }
        assertThat(count).isGreaterThan(50);
        assertThat(missed).hasSizeLessThanOrEqualTo(count / 10);
    }

    /** What a browser reads of a site that is searched. */
    private static Map<String, String> searched(Path site) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, Path> file : Example.files(site).entrySet()) {
            if (file.getKey().startsWith("assets/search/")) {
                texts.put(file.getKey(), Files.readString(file.getValue()));
            }
        }
        return texts;
    }

    private static List<String> first(Browser browser, String language, List<Wanted> table) {
        return browser.run("""
                        const index = await blogSearch.open(site + 'assets/search/%s.json');
                        for (const query of %s) {
                          const before = loaded.length;
                          const { hits } = await index.find(query);
                          print(hits.length ? hits[0].card.title : 'nothing');
                          if (loaded.length - before > 4) print('too many requests for ' + query);
                        }
                        """.formatted(
                        language, Json.write(table.stream().map(Wanted::query).toList())))
                .lines()
                .toList();
    }

    private static Map<String, List<Wanted>> tables() throws IOException {
        Map<String, List<Wanted>> tables = new LinkedHashMap<>();
        List<Wanted> table = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RelevanceTest.class.getResourceAsStream("queries.txt")),
                StandardCharsets.UTF_8))) {
            for (String line : in.lines().toList()) {
                int equals = line.indexOf(" = ");
                if (line.startsWith("[")) {
                    table = new ArrayList<>();
                    tables.put(line.substring(1, line.length() - 1), table);
                } else if (equals > 0 && !line.startsWith("# ")) {
                    table.add(new Wanted(line.substring(0, equals), line.substring(equals + 3)));
                }
            }
        }
        return tables;
    }

    /** Posts of words at random; what is looked for is in one of them each. */
    private static String corpus() {
        Random random = new Random(7);
        StringBuilder blog = new StringBuilder("-- blog.yml --\nlanguages: [en, ko]\n");
        for (int i = 0; i < 120; i++) {
            String planted = i < PLANTED.length ? PLANTED[i] : "";
            String title = (i < PLANTED.length ? "Planted " : "Post ") + i;
            add(blog, "p" + i + ".md", title, COMMON, planted, random);
        }
        for (int i = 0; i < 60; i++) {
            String planted = i < KOREAN_PLANTED.length ? KOREAN_PLANTED[i] : "";
            String title = (i < KOREAN_PLANTED.length ? "심은 글 " : "다른 글 ") + i;
            add(blog, "p" + i + ".ko.md", title, KOREAN, planted, random);
        }
        return blog.toString();
    }

    private static void add(
            StringBuilder blog, String file, String title, String[] words, String planted, Random random) {
        blog.append("-- posts/")
                .append(file)
                .append(" --\n---\ntitle: ")
                .append(title)
                .append("\n---\n");
        for (int paragraph = 0; paragraph < 4; paragraph++) {
            if (paragraph == 2) {
                blog.append(planted).append("\n\n");
            }
            for (int i = 0; i < 40; i++) {
                double place = random.nextDouble();
                blog.append(words[(int) (place * place * words.length)]).append(i % 9 == 8 ? ". " : " ");
            }
            blog.append("\n\n");
        }
    }
}
