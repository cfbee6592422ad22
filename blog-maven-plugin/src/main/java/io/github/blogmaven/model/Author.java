package io.github.blogmaven.model;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.settings.BlogSettings.SocialLink;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who writes, as readers of one language see them.
 *
 * @param bio who they are, in inline Markdown
 * @param url their home elsewhere
 * @param image a picture, as it is written; {@link Blog#portraitOf} knows where it is
 * @param page where their posts are listed; nobody needs the page of the only author, unless there is more to say
 * @param posts those listed in this language, newest first
 */
public record Author(
        String id,
        Title name,
        Optional<Title> bio,
        Optional<String> url,
        List<SocialLink> links,
        Optional<Located<String>> image,
        Optional<Address> page,
        List<Post> posts) {
    public Author {
        links = List.copyOf(links);
        posts = List.copyOf(posts);
    }
}
