package io.github.blogmaven.render;

import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.markdown.Heading;
import io.github.blogmaven.markdown.Passage;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Description;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Title;
import java.util.Optional;
import java.util.stream.Stream;

/** What links say to which their authors gave no text: the title of the page or the heading they lead to. */
public record LinkTitles(Blog blog, Words words) {

    /** The text of a description. */
    public String fill(Description description) {
        return fill(description.passage(), description.body(), description.source());
    }

    /**
     * The text of a passage of a body.
     *
     * @param source the file the body is from
     */
    String fill(Passage passage, Document body, String source) {
        return passage.filled(link -> of(link, body, source).plain()).strip();
    }

    /** What a link of a body says. */
    public Title of(int index, Document body, String source) {
        Link link = blog.linksOf(source).get(index).end();
        if (link instanceof Link.ToPage page) {
            return page.fragment()
                    .flatMap(id -> blog.heading(page.address().url(), id))
                    .map(heading -> new Title(heading.text(), heading.html()))
                    .orElseGet(() -> of(page.address()));
        }
        if (link instanceof Link.ToPlace place) {
            Optional<Heading> heading = Stream.concat(body.title().stream(), body.headings().stream())
                    .filter(one -> one.id().equals(place.fragment()))
                    .findFirst();
            if (heading.isPresent()) {
                return new Title(heading.get().text(), heading.get().html());
            }
        }
        if (link instanceof Link.ToFile file) {
            String path = file.url().path();
            return escaped(path.substring(path.lastIndexOf('/') + 1));
        }
        return escaped(body.links().get(index).destination());
    }

    /** What something is called, in the words of the theme where the plugin made it. */
    Title of(Address address) {
        return address.kind().isGenerated() ? escaped(words.get("page." + address.id())) : address.title();
    }

    private static Title escaped(String plain) {
        return new Title(plain, Viewpoint.escaped(plain));
    }
}
