package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.KnownWords;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.model.UrlPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the path or address that was probably meant by one that leads nowhere. */
final class NearPlaces {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}-");

    private final Map<String, Set<String>> pathsByName = new HashMap<>();
    private final Map<String, Set<String>> namesWithDate = new HashMap<>();
    private final Map<String, List<String>> urlsByName = new HashMap<>();

    /** What is asked, as soon as something is. */
    private @Nullable KnownWords names;

    private @Nullable KnownWords urlNames;

    void addPath(String path) {
        String name = name(path);
        pathsByName.computeIfAbsent(name, any -> new TreeSet<>()).add(path);
        Matcher date = DATE.matcher(name);
        if (date.lookingAt()) {
            String undated = name.substring(date.end());
            namesWithDate.computeIfAbsent(undated, any -> new TreeSet<>()).add(name);
        }
        names = null;
    }

    void addUrl(String url) {
        urlsByName.computeIfAbsent(lastName(url), any -> new ArrayList<>(1)).add(url);
        urlNames = null;
    }

    private KnownWords names() {
        if (names == null) {
            names = new KnownWords(pathsByName.keySet());
        }
        return names;
    }

    private KnownWords urlNames() {
        if (urlNames == null) {
            urlNames = new KnownWords(urlsByName.keySet());
        }
        return urlNames;
    }

    /**
     * The path of a file an author probably meant, as it would be written: one with that name, a name that is near or that
     * name behind a date; the nearest of them where several have it. A near path alone is none: most of it is folders.
     */
    Optional<String> path(String path, String from) {
        String typed = name(path);
        Optional<String> name = names().nearest(typed)
                .filter(near -> NearMiss.isNear(stem(typed), stem(near)))
                .or(() -> namesWithDate.getOrDefault(typed, Set.of()).stream().findFirst());
        Set<String> sameName = name.map(pathsByName::get).orElse(Set.of());
        return SitePlaces.normalized(path, from)
                .flatMap(whole -> NearMiss.of(whole, sameName))
                .or(() -> sameName.stream()
                        .filter(other -> !name(other).startsWith("index."))
                        .findFirst())
                .map(other -> meant(path, relative(other, from)));
    }

    /** The address an author probably meant: the nearest of those whose last name is near, too. */
    Optional<String> address(String path) {
        List<String> named = urlNames().near(lastName(path)).stream()
                .flatMap(name -> urlsByName.getOrDefault(name, List.of()).stream())
                .toList();
        return NearMiss.of(path, named).map(near -> meant(path, near));
    }

    /** A file that another machine finds under the name that was typed may be missing on the server. */
    private static String meant(String typed, String near) {
        return "did you mean '" + near + "'?"
                + (LinkResolver.decoded(near).equalsIgnoreCase(typed) ? " case counts" : "");
    }

    private static String lastName(String url) {
        String path = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        return stem(name(path));
    }

    private static String stem(String name) {
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Only what ends an address in Markdown stays encoded: letters of every script are read as they are. */
    private static String relative(String target, String from) {
        String way = LinkResolver.decoded(new UrlPath("/" + from).relativize(new UrlPath("/" + target)));
        return way.replace("%", "%25")
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("?", "%3F")
                .replace("#", "%23");
    }
}
