package io.github.blogmaven.plan;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.FeedFormat;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.UrlPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A feed and the posts in it.
 *
 * @param urls where it is, in each form
 * @param of the list it is the feed of: the home page, a series or a topic
 * @param posts newest first; of a series, the last part first
 */
public record Feed(Map<FeedFormat, UrlPath> urls, Edition edition, Address of, List<Post> posts) {
    public Feed {
        urls = Collections.unmodifiableMap(new TreeMap<>(urls));
        posts = List.copyOf(posts);
    }
}
