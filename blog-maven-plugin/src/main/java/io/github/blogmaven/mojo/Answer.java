package io.github.blogmaven.mojo;

import io.github.blogmaven.check.Rules;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.report.Explanation;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** What is said to somebody who asks what a rule is. */
final class Answer {
    private static final String ALL = "all";

    private Answer() {}

    /**
     * The page of a rule, or the list of all.
     *
     * @throws MojoExecutionException if there is no such rule
     */
    static String to(String id) throws MojoExecutionException {
        if (id.equals(ALL)) {
            return Explanation.ofAll(Rules.ids());
        }
        Optional<String> page = Rules.ids().contains(id) ? Explanation.of(id) : Optional.empty();
        if (page.isEmpty()) {
            String hint = NearMiss.hint(id, Rules.ids()).orElse("-Dblog.explain=all lists them");
            throw new MojoExecutionException(
                    "parameter 'explain' (blog.explain): no rule has the id '" + id + "'; " + hint);
        }
        return page.get();
    }
}
