package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Publication;
import io.github.blogmaven.verdict.Verdict;
import io.github.blogmaven.write.Written;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run found and made.
 *
 * @param url where the blog is published, if that is known
 * @param written what was written; absent when nothing was
 */
public record Result(
        Verdict verdict,
        Places places,
        Read read,
        Counts counts,
        HeldBack heldBack,
        Optional<URI> url,
        Optional<Written> written) {

    /**
     * What the site consists of, all languages together.
     *
     * @param posts counted once, whatever languages they are in
     * @param translations of them
     * @param series counted once, whatever languages they are in
     */
    public record Counts(int posts, int translations, int series, int pages) {}

    /** How many posts readers do not see, translations too. */
    public record HeldBack(int drafts, int scheduled) {
        static HeldBack of(List<Post> hidden) {
            int drafts = (int) hidden.stream()
                    .filter(post -> post.publication() == Publication.DRAFT)
                    .count();
            return new HeldBack(drafts, hidden.size() - drafts);
        }
    }

    /**
     * In how many files something was found.
     *
     * @param posts files of posts, those that readers do not see included
     * @param others other files
     */
    public record Places(int posts, int others) {
        static Places of(List<Diagnostic> told, Collection<String> posts) {
            Set<String> files =
                    told.stream().map(one -> one.span().path()).collect(Collectors.toCollection(HashSet::new));
            int all = files.size();
            files.removeAll(Set.copyOf(posts));
            return new Places(all - files.size(), files.size());
        }
    }

    /**
     * What was read.
     *
     * @param posts counted once, whatever languages they are in
     * @param translations of them
     */
    public record Read(int posts, int translations) {}

    /** What is told, sorted by place. */
    public List<Diagnostic> diagnostics() {
        return verdict.told();
    }

    public boolean hasErrors() {
        return diagnostics().stream().anyMatch(Diagnostic::isError);
    }
}
