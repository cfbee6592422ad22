package io.github.blogmaven.check;

import io.github.blogmaven.markdown.WrittenLink;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Prose;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A link without a text that says where it leads. */
final class EmptyLink implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.prose().stream().flatMap(prose -> check(blog, prose));
    }

    /** A link to a page without a text of its own shows the title of that page. */
    private static Stream<Finding> check(Blog blog, Prose prose) {
        List<WrittenLink> written = prose.document().links();
        List<Link> links = blog.linksOf(prose.source());
        return IntStream.range(0, links.size())
                .filter(i -> written.get(i).kind() == WrittenLink.Kind.LINK
                        && written.get(i).text().isBlank()
                        && links.get(i).end() instanceof Link.ToWeb
                        && !isAroundImage(written, i))
                .mapToObj(i -> new Finding(
                        written.get(i).textSpan(),
                        "the link has no text",
                        Optional.of("between the brackets, say what it links to")));
    }

    /** An image in a link follows it in the list; its own text is the text of both. */
    private static boolean isAroundImage(List<WrittenLink> written, int link) {
        return link + 1 < written.size()
                && written.get(link + 1).kind().isFile()
                && written.get(link)
                        .textSpan()
                        .hasBeginningOf(written.get(link + 1).textSpan());
    }
}
