package io.github.blogmaven.check;

import io.github.blogmaven.frontmatter.Value;
import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.UrlPath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The files that pages show or link to. */
final class UsedFiles {
    private static final String SEPARATORS = "/\\\"'`()[]<>{}|,;:=?#&";

    private final Blog blog;
    private final Set<UrlPath> linked = new HashSet<>();

    /** The folders of HTML pages, each with a slash at its end: what such a page shows is in its folder. */
    private final Set<String> folders = new HashSet<>();

    /** What is offered to the author of a link that leads nowhere: once it is mended, it is used. */
    private final Set<String> offered = new HashSet<>();

    private UsedFiles(Blog blog) {
        this.blog = blog;
    }

    static UsedFiles of(Blog blog) {
        UsedFiles used = new UsedFiles(blog);
        blog.prose().forEach(prose -> blog.linksOf(prose.source()).forEach(used::add));
        for (Edition edition : blog.editions()) {
            edition.posts().forEach(post -> blog.relationsOf(post).image().ifPresent(used::add));
            edition.pages().forEach(page -> blog.relationsOf(page).image().ifPresent(used::add));
            edition.authors().forEach(author -> blog.portraitOf(author).ifPresent(used::add));
        }
        blog.looks().logo().ifPresent(used::add);
        blog.looks().favicon().ifPresent(used::add);
        return used;
    }

    private void add(Link link) {
        if (link.end() instanceof Link.ToFile file) {
            linked.add(file.url());
            String path = file.url().path();
            if (path.endsWith("/") || path.endsWith("/index.html")) {
                folders.add(path.substring(0, path.lastIndexOf('/') + 1));
            }
        } else if (link instanceof Link.Broken broken) {
            broken.hint().ifPresent(this::addOffered);
        }
    }

    /** A hint has what was probably meant between quotes, as it would be written. */
    private void addOffered(String hint) {
        int start = hint.indexOf('\'') + 1;
        int end = hint.lastIndexOf('\'');
        if (start > 0 && end > start) {
            String address = hint.substring(start, end).replace("+", "%2B");
            addName(URLDecoder.decode(address, StandardCharsets.UTF_8), offered);
        }
    }

    /** Whether a link leads to a file, or to the page of a folder that the file is in. */
    boolean isLinked(UrlPath url) {
        return linked.contains(url)
                || folders.stream().anyMatch(folder -> url.path().startsWith(folder));
    }

    /** Words that may be names of files: scripts, other attributes and the syntax of other tools name files as well. */
    Set<String> mentioned() {
        Set<String> words = new HashSet<>(offered);
        blog.prose().forEach(prose -> add(prose.document(), words));
        for (Post post : blog.hidden()) {
            add(post.body(), words);
            post.header().image().ifPresent(image -> addName(image.value(), words));
        }
        blog.editions().forEach(edition -> {
            edition.posts().forEach(post -> post.header().params().ifPresent(params -> add(params, words)));
            edition.pages().forEach(page -> page.header().params().ifPresent(params -> add(params, words)));
        });
        blog.settings().theme().params().ifPresent(params -> add(params, words));
        return words;
    }

    private static void add(Document body, Set<String> words) {
        StringBuilder text = new StringBuilder();
        body.html().write(text, (gap, out) -> out.append(' '));
        body.links().forEach(link -> text.append(' ').append(link.destination()));
        body.codeBlocks().forEach(code -> text.append(' ').append(code.code()));
        addWords(text.toString(), words);
    }

    /** Adds what stands around every dot, up to what does not belong to a name. */
    private static void addWords(String text, Set<String> words) {
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            int start = dot;
            while (start > 0 && isOfName(text.charAt(start - 1))) {
                start--;
            }
            int end = dot + 1;
            while (end < text.length() && isOfName(text.charAt(end))) {
                end++;
            }
            words.add(text.substring(start, end));
            dot = end - 1;
        }
    }

    private static boolean isOfName(char c) {
        return c > ' ' && SEPARATORS.indexOf(c) < 0;
    }

    private static void addName(String path, Set<String> words) {
        words.add(path.substring(path.lastIndexOf('/') + 1));
    }

    private static void add(Value value, Set<String> words) {
        if (value instanceof Value.Text text) {
            addName(text.text(), words);
        } else if (value instanceof Value.Items list) {
            list.values().forEach(item -> add(item, words));
        } else if (value instanceof Value.Table table) {
            table.entries().forEach(entry -> add(entry.value(), words));
        }
    }
}
