package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.LedgerEntry;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Publication;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.plan.Page;
import io.github.blogmaven.plan.Planner;
import io.github.blogmaven.plan.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An address that was published, where nothing answers any more. */
final class LostUrl implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        if (blog.ledger().isEmpty()) {
            return Stream.empty();
        }
        Site site = Planner.plan(blog).value();
        Set<UrlPath> answers = site.answers();
        Map<UrlPath, Post> hidden = new HashMap<>();
        blog.hidden().forEach(post -> hidden.put(post.url(), post));
        Successors successors = new Successors(site);
        return blog.ledger().stream()
                .filter(entry -> entry.place().isEmpty() && !isAnswered(entry.page(), answers))
                .map(entry -> finding(entry, Optional.ofNullable(hidden.get(entry.page())), successors));
    }

    /** Servers answer a folder without its slash, and with its file's name, as well. */
    private static boolean isAnswered(UrlPath url, Set<UrlPath> answers) {
        String path = url.path();
        String folder =
                path.endsWith("/index.html") ? path.substring(0, path.length() - "index.html".length()) : path + "/";
        return answers.contains(url) || (!path.endsWith("/") && answers.contains(new UrlPath(folder)));
    }

    private static Finding finding(LedgerEntry entry, Optional<Post> hidden, Successors successors) {
        String was = "'" + entry.page() + "' was published, but ";
        if (hidden.isPresent()) {
            boolean isDraft = hidden.get().publication() == Publication.DRAFT;
            return new Finding(
                    entry.span(),
                    was + "'" + hidden.get().source() + "' is now " + (isDraft ? "a draft" : "dated in the future"));
        }
        Optional<Page> successor = successors.of(entry.page());
        String line = "'" + entry.page() + ": "
                + successor.map(page -> page.url().path()).orElse("gone") + "'";
        String hint = successor
                .map(page -> "is it " + name(page) + " now? add " + line + " to redirects.yml")
                .orElse("add " + line + " to redirects.yml, or the address it should lead to");
        return new Finding(entry.span(), was + "no longer exists", Optional.of(hint));
    }

    private static String name(Page page) {
        return "'" + page.source().orElse(page.address().title().plain()) + "'";
    }
}
