package io.github.blogmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** What Maven fills in reaches the goals, and a value that means nothing is named with its property. */
@MojoTest
@Basedir("src/test/projects/configured")
class GoalWiringTest {
    private static final Path SITE = Path.of("target/harness/blog");
    private static final Path REPORTS = Path.of("target/harness/blog-check");

    /** The harness would fill in a project without a model. */
    @Provides
    @SuppressWarnings("unused")
    static MavenProject project() {
        Model model = new Model();
        model.setGroupId("it");
        model.setArtifactId("configured");
        model.setVersion("1");
        model.setBuild(new Build());
        model.getBuild().setDirectory(Path.of("target/harness").toAbsolutePath().toString());
        MavenProject project = new MavenProject(model);
        project.setOriginalModel(model);
        return project;
    }

    @Test
    @InjectMojo(goal = "generate", pom = "pom.xml")
    void theConfiguredFoldersAreUsed(GenerateMojo goal) throws Exception {
        goal.execute();

        assertThat(SITE.resolve("posts/pipes/index.html")).exists();
        assertThat(Files.readString(SITE.resolve("index.html"))).contains("<title>configured</title>");
    }

    @Test
    @InjectMojo(goal = "generate", pom = "pom.xml")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "today", value = "never")
    void nothingIsReadWhenSkipped(GenerateMojo goal) {
        assertThatCode(goal::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "generate", pom = "pom.xml")
    @MojoParameter(name = "today", value = "2026-02-30")
    void aDayThatDoesNotExistIsNamed(GenerateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("parameter 'today' (blog.today) is a day such as 2026-01-31, not '2026-02-30'");
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    void aSoundBlogPassesTheCheckAndReportsAreWritten(CheckMojo goal) {
        assertThatCode(goal::execute).doesNotThrowAnyException();

        assertThat(REPORTS.resolve("blog-check.sarif")).exists();
        assertThat(REPORTS.resolve("checkstyle-result.xml")).exists();
        assertThat(REPORTS.resolve("TEST-blog-check.xml")).exists();
        assertThat(REPORTS.resolve("blog-check.json")).exists();
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "explain", value = "broken-lnk")
    void aRuleThatCannotBeExplainedIsNamedWithTheNearest(CheckMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("parameter 'explain' (blog.explain): no rule has the id 'broken-lnk';"
                        + " did you mean 'broken-link'?");
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "explain", value = "broken-link")
    @MojoParameter(name = "sourceDirectory", value = "src/test/projects/configured/broken")
    void nothingIsCheckedWhereARuleIsExplained(CheckMojo goal) {
        assertThatCode(goal::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "reports", value = "json,serif")
    void aReportThatDoesNotExistIsNamedWithTheNearest(CheckMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("parameter 'reports' (blog.reports) is one of sarif, checkstyle, junit, json, none,"
                        + " not 'serif'; did you mean 'sarif'?");
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "reportDirectory", value = "pom.xml")
    void aFolderThatCannotBeWrittenIsNamed(CheckMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageMatching("cannot write \\S*pom\\.xml\\Wblog-check\\.sarif: .*");
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "sourceDirectory", value = "src/test/projects/configured/broken")
    @MojoParameter(name = "maxViolations", value = "1")
    void asManyAsAreAllowedPassTheCheck(CheckMojo goal) {
        assertThatCode(goal::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "sourceDirectory", value = "src/test/projects/configured/broken")
    @MojoParameter(name = "excludes", value = "posts/*.md")
    void whatIsExcludedPassesTheCheck(CheckMojo goal) {
        assertThatCode(goal::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "failOn", value = "warnings")
    void aLevelThatDoesNotExistIsNamedWithTheNearest(CheckMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("parameter 'failOn' (blog.failOn) is one of error, warning, never, not 'warnings';"
                        + " did you mean 'warning'?");
    }

    @Test
    @InjectMojo(goal = "generate", pom = "pom.xml")
    @MojoParameter(name = "console", value = "line")
    void aFormThatDoesNotExistIsNamedWithTheNearest(GenerateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("parameter 'console' (blog.console) is one of framed, lines, auto, not 'line';"
                        + " did you mean 'lines'?");
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "sourceDirectory", value = "src/test/projects/configured/broken")
    void aBrokenBlogFailsTheCheck(CheckMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 error, 0 warnings in 1 of 1 post");
    }
}
