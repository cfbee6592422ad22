package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tag of another generator's templates, of JSX, or of a notebook. */
final class ForeignSyntax implements Rule {
    private static final Pattern HEADING_ID = Pattern.compile("\\{/\\*(?:\\s*#)?([\\w-]+)\\s*\\*/}");
    private static final Pattern COMMENT = Pattern.compile(
            "\\{:[:/]comment|\\{#|\\{/\\*|\\{\\{-?\\s?/\\*|%%|\\{%-?\\s*(?:end)?comment\\b|\\{\\{[<%]\\s*/?\\s*comment\\b");

    @Override
    public Stream<Finding> check(Blog blog) {
        Stream<Finding> tags =
                Remarked.as(Remark.Kind.FOREIGN_SYNTAX, blog).map(remark -> finding(remark, hint(remark.words())));
        return Stream.of(tags, addresses(blog), wikiLinks(blog)).flatMap(findings -> findings);
    }

    private static String hint(String words) {
        Matcher id = HEADING_ID.matcher(words);
        if (id.matches()) {
            return "write '{#" + id.group(1) + "}' for the id of a heading, '<!-- … -->' for a comment";
        }
        if (COMMENT.matcher(words).lookingAt()) {
            return "write '<!-- … -->' around what readers should not see";
        }
        return words.contains("8<-") || words.startsWith("<<<")
                ? "copy the text of the file here; includes are not supported"
                : "write it as Markdown or HTML, or make it code";
    }

    private static Stream<Finding> addresses(Blog blog) {
        return Links.of(blog)
                .filter(Links.Found::isForeign)
                .map(found -> new Finding(
                        found.written().span(),
                        "'" + Remarked.brief(found.written().destination())
                                + "' is not supported here, and the link leads nowhere",
                        Optional.of("write the address without the tag")));
    }

    /** Double brackets are prose; those around the id of a post are probably not meant so. */
    private static Stream<Finding> wikiLinks(Blog blog) {
        if (blog.settings().syntax().wikiLinks()) {
            return Stream.empty();
        }
        Set<String> posts = blog.addresses().stream()
                .filter(address -> address.kind() == Address.Kind.POST)
                .map(Address::id)
                .collect(Collectors.toSet());
        return Remarked.as(Remark.Kind.WIKI_LINK, blog)
                .filter(remark -> posts.contains(id(remark)))
                .map(remark ->
                        finding(remark, "write '[](post:" + id(remark) + ")', or set 'markdown: {wiki-links: true}'"));
    }

    private static String id(Remark remark) {
        String inner = remark.words().substring(2, remark.words().length() - 2);
        return inner.split("[|#]", 2)[0].strip();
    }

    private static Finding finding(Remark remark, String hint) {
        return new Finding(
                remark.span(),
                "'" + Remarked.brief(remark.words()) + "' is not supported here; readers see it as typed",
                Optional.of(hint));
    }
}
