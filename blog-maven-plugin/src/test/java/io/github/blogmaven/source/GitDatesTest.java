package io.github.blogmaven.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs git in repositories of its own. */
class GitDatesTest {
    private static final String SETTINGS = "updated: git\n";

    @TempDir
    Path folder;

    private Path origin;

    @BeforeEach
    void makeAHistory() throws Exception {
        assumeTrue(hasGit(), "there is no git");
        origin = folder.resolve("origin");
        write("site/blog/blog.yml", SETTINGS);
        write("site/blog/posts/pipes.md", "---\ndate: 2020-01-01\n---\nA pipe\n");
        write("site/blog/posts/sockets.md", "---\ndate: 2020-01-01\n---\nA socket\n");
        git(origin, "init", "-q", "-b", "main");
        commit("2021-01-01");
        write("site/blog/posts/pipes.md", "---\ndate: 2020-01-01\n---\nA longer pipe\n");
        commit("2022-02-02");
        write("site/blog/posts/signals.md", "---\ndate: 2020-01-01\n---\nA signal\n");
        commit("2023-03-03");
        write("site/blog/posts/sockets.md", "---\ndate: 2020-01-01\n---\nA longer socket\n");
        commit("2024-04-04");
    }

    @Test
    void takesTheDayOfTheLastCommitOfEachFile() throws Exception {
        TestBlog blog = blogIn(clone("--no-hardlinks")).rendered();

        assertThat(updated(blog, "pipes")).isEqualTo("2022-02-02");
        assertThat(updated(blog, "signals")).isEqualTo("2023-03-03");
        assertThat(updated(blog, "sockets")).isEqualTo("2024-04-04");
    }

    @Test
    void takesNoDayFromTheOldestCommitOfAShallowClone() throws Exception {
        TestBlog blog = blogIn(clone("--depth=2"));

        assertThat(blog.report()).isEqualTo("""
                blog.yml:1:1: warning: 'updated' is git, but the history of this clone is cut off: 2 files have no date, \
                because the last change is not in it [no-commits]
                    hint: get all of it: 'git fetch --unshallow', or 'fetch-depth: 0' where a workflow checks out
                """);
        assertThat(updated(blog, "pipes")).isEmpty();
        assertThat(updated(blog, "signals")).isEmpty();
        assertThat(updated(blog, "sockets")).isEqualTo("2024-04-04");
    }

    @Test
    void namesTheOneFileThatIsCutOffAndSaysNothingOfAWholeHistory() throws Exception {
        assertThat(blogIn(clone("--depth=3")).report()).contains("'posts/pipes.md' has no date");
        blogIn(clone("--depth=4")).rendered();
        blogIn(clone("--no-tags")).rendered();
    }

    @Test
    void takesNoDayFromACommitWhoseParentsAreReplaced() throws Exception {
        git(origin, "replace", "--graft", "HEAD~1");
        TestBlog blog = blogIn(origin);

        assertThat(blog.report()).contains("2 files have no date");
        assertThat(updated(blog, "pipes")).isEmpty();
        assertThat(updated(blog, "sockets")).isEqualTo("2024-04-04");
    }

    @Test
    void readsAWorkTreeThatIsDetached() throws Exception {
        git(origin, "worktree", "add", "-q", "--detach", folder.resolve("tree").toString(), "HEAD~1");
        TestBlog blog = blogIn(folder.resolve("tree")).rendered();

        assertThat(updated(blog, "signals")).isEqualTo("2023-03-03");
        assertThat(updated(blog, "sockets")).isEqualTo("2021-01-01");
    }

    @Test
    void doesNotTakeAMoveForAChange() throws Exception {
        git(origin, "mv", "site/blog/posts/pipes.md", "site/blog/posts/tubes.md");
        commit("2025-05-05");
        git(origin, "mv", "site/blog/posts/tubes.md", "site/blog/posts/pipes \"2\".md");
        git(origin, "mv", "site/blog/posts/signals.md", "site/blog/posts/pipes.md");
        commit("2025-06-06");
        TestBlog blog = blogIn(origin).rendered();

        assertThat(updated(blog, "pipes-2")).isEqualTo("2022-02-02");
        assertThat(updated(blog, "pipes")).isEqualTo("2023-03-03");
    }

    @Test
    void givesNoDayToAFileThatWasNeverCommitted() throws Exception {
        write("site/blog/posts/threads.md", "---\ndate: 2020-01-01\n---\nA thread\n");
        TestBlog blog = blogIn(origin).rendered();

        assertThat(updated(blog, "threads")).isEmpty();
        assertThat(updated(blog, "pipes")).isEqualTo("2022-02-02");
    }

    @Test
    void saysThatAFolderIsInNoRepository() {
        TestBlog blog = TestBlog.in(folder.resolve("alone"), "-- blog.yml --\nupdated: git\n-- posts/a.md --\nText\n");

        assertThat(blog.report())
                .startsWith("blog.yml:1:1: warning: 'updated' is git, but git knows no commits of the blog's folder");
    }

    /** The blog of a clone; the site is made beside it. */
    private static TestBlog blogIn(Path clone) {
        return TestBlog.in(clone.resolve("site"), "");
    }

    private static String updated(TestBlog blog, String id) {
        String page = blog.main("posts/" + id + "/index.html");
        int at = page.indexOf("datetime=\"", page.indexOf("datetime=\"") + 1);
        return at < 0 ? "" : page.substring(at + 10, at + 20);
    }

    private Path clone(String how) throws Exception {
        Path clone = folder.resolve("clone" + how);
        git(folder, "clone", "-q", how, origin.toUri().toString(), clone.toString());
        return clone;
    }

    private void write(String path, String text) throws IOException {
        Path file = origin.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit(String day) throws Exception {
        git(origin, "add", "-A", "site/blog");
        run(origin, day + "T12:00:00Z", List.of("git", "commit", "-q", "-m", "Change"));
    }

    private static void git(Path in, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        run(in, "2024-04-04T12:00:00Z", command);
    }

    private static void run(Path in, String moment, List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_COMMITTER_DATE", moment);
        builder.environment().put("GIT_AUTHOR_DATE", moment);
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            builder.environment().put("GIT_" + who + "_NAME", "Ada");
            builder.environment().put("GIT_" + who + "_EMAIL", "ada@example.org");
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", command, said).isZero();
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
