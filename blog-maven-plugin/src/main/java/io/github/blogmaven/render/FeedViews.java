package io.github.blogmaven.render;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.FeedFormat;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.plan.Feed;
import io.github.blogmaven.plan.Page;
import io.github.blogmaven.view.FeedView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The feeds a reader of a page may subscribe to. */
final class FeedViews {
    private final Map<UrlPath, Feed> byList = new HashMap<>();

    FeedViews(List<Feed> feeds) {
        feeds.forEach(feed -> byList.put(feed.of().url(), feed));
    }

    /** The way to the feed of a list, in the form that every reader of feeds knows. */
    Optional<String> atom(Viewpoint view, UrlPath list) {
        return Optional.ofNullable(byList.get(list))
                .flatMap(feed -> Optional.ofNullable(feed.urls().get(FeedFormat.ATOM)))
                .map(view.hrefs()::to);
    }

    /** The feeds of a page: its own, those of what it is below, and that of the blog. */
    List<FeedView> of(Viewpoint view, Page page) {
        List<Address> lists = new ArrayList<>(new Trail(view).to(page));
        lists.add(page.address());
        Collections.reverse(lists);
        UrlPath home = view.blog().urls().root(view.edition().language());
        List<FeedView> feeds = new ArrayList<>();
        for (Address list : lists) {
            if (!list.url().equals(home)) {
                add(list.url(), title(view, list), view, feeds);
            }
        }
        add(home, SiteViews.title(view), view, feeds);
        return feeds;
    }

    /** What the feed of a list is called: behind its title stands that of the blog. */
    static String title(Viewpoint view, Address list) {
        return view.plainTitle(list) + " · " + SiteViews.title(view);
    }

    private void add(UrlPath list, String title, Viewpoint view, List<FeedView> feeds) {
        Feed feed = byList.get(list);
        if (feed != null) {
            feed.urls()
                    .forEach((format, url) -> feeds.add(
                            new FeedView(title, format.mediaType(), view.hrefs().to(url))));
        }
    }
}
