package io.github.blogmaven.plan;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.UrlPath;
import java.util.List;

/**
 * A feed and the posts in it.
 *
 * @param of the list it is the feed of: the home page or a series
 * @param posts newest first; of a series, the last part first
 */
public record Feed(UrlPath url, Edition edition, Address of, List<Post> posts) {
    public Feed {
        posts = List.copyOf(posts);
    }
}
