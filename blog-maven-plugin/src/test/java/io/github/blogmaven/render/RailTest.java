package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts beside a post. */
class RailTest {
    @TempDir
    Path folder;

    @Test
    void showsEveryPartOfAShortSeries() {
        TestBlog blog = series(40).rendered();

        assertThat(rail(blog, 20)).hasSize(40).noneMatch(line -> line.contains("more"));
    }

    @Test
    void showsTheEndsOfALongOneAndWhatIsAroundThePost() {
        TestBlog blog = series(60).rendered();

        assertThat(rail(blog, 30))
                .startsWith("Part 1", "20 more parts", "Part 22")
                .contains("Part 30")
                .endsWith("Part 38", "21 more parts", "Part 60");
        assertThat(rail(blog, 1)).startsWith("Part 1", "Part 2").endsWith("Part 17", "42 more parts", "Part 60");
        assertThat(rail(blog, 10))
                .startsWith("Part 1", "Part 2", "Part 3")
                .endsWith("Part 18", "41 more parts", "Part 60");
        assertThat(rail(blog, 11)).startsWith("Part 1", "1 more part", "Part 3");
        assertThat(rail(blog, 60))
                .startsWith("Part 1", "42 more parts", "Part 44")
                .endsWith("Part 59", "Part 60");
        assertThat(blog.main("posts/part-30/index.html")).contains("<a href=\"../../series/notes/\">All parts</a>");
        assertThat(blog.main("series/notes/index.html"))
                .doesNotContain("more</span>")
                .contains("Part 31");
    }

    @Test
    void doesNotGrowWithTheSeries() {
        assertThat(series(2_000).rendered().main("posts/part-1000/index.html")).hasSizeLessThan(8_000);
    }

    private TestBlog series(int parts) {
        TestBlog blog = TestBlog.in(folder, "");
        for (int i = 1; i <= parts; i++) {
            String post = "---\ntitle: Part " + i + "\nseries: notes\npart: " + i + "\n---\n";
            blog.write("posts/part-" + i + ".md", post.getBytes(StandardCharsets.UTF_8));
        }
        return blog;
    }

    private static List<String> rail(TestBlog blog, int part) {
        return Jsoup.parse(blog.main("posts/part-" + part + "/index.html"))
                .select(".rail li")
                .eachText();
    }
}
