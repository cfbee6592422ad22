package io.github.blogmaven.resolve;

import io.github.blogmaven.markdown.WrittenLink;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.settings.Language;
import io.github.blogmaven.source.AddressScheme;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks up where a link leads, whatever form its author gave it. */
final class LinkResolver {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);

    private final References references;
    private final SitePlaces places;

    LinkResolver(References references, SitePlaces places) {
        this.references = references;
        this.places = places;
    }

    /**
     * Where a link stands.
     *
     * @param source the path of its file, relative to the blog's folder
     * @param url the page it is shown on
     * @param ids what fragments may lead to on that page
     */
    record Place(String source, Language language, UrlPath url, Set<String> ids) {}

    /** Where a link leads. */
    Link resolve(WrittenLink link, Place from) {
        String destination = link.destination().strip();
        if (destination.isEmpty()) {
            String what = link.kind().isFile() ? "the image has no file" : "the link has no destination";
            return new Link.Broken(what, Optional.empty());
        }
        if (destination.startsWith("#")) {
            return here(destination, from);
        }
        if (AddressScheme.runsScript(destination) && !(link.kind().isFile() && AddressScheme.isMedia(destination))) {
            String scheme = AddressScheme.of(destination).orElse("");
            String what = scheme.equals("data") ? "a document of its own" : "a script";
            return new Link.Broken(
                    "'" + destination + "' is " + what + "; browsers are not sent there", Optional.empty());
        }
        if (AddressScheme.of(destination).filter("file"::equals).isPresent()) {
            return new Link.Broken(
                    "'" + destination + "' is a path on your computer",
                    Optional.of("copy the file into the blog's folder, and link to it there"));
        }
        Matcher scheme = SCHEME.matcher(destination);
        if (scheme.matches()) {
            return References.isKind(scheme.group(1))
                    ? reference(scheme.group(1), scheme.group(2), from)
                    : web(link, destination, from);
        }
        if (destination.startsWith("//")) {
            return new Link.ToWeb(destination);
        }
        return path(link, destination, from);
    }

    private static Link here(String fragment, Place from) {
        String written = fragment.replaceFirst("^#", "");
        String id = from.ids().contains(written) ? written : decoded(written);
        return new Link.ToPlace(id, isTop(id) || from.ids().contains(id));
    }

    /** An address of the web may be one of this blog. */
    private Link web(WrittenLink link, String destination, Place from) {
        boolean isWeb = destination.regionMatches(true, 0, "http", 0, 4);
        Optional<Link> own = isWeb ? places.onBlog(destination).map(path -> path(link, path, from)) : Optional.empty();
        return own.map(to -> (Link) new Link.Absolute(destination, to)).orElseGet(() -> new Link.ToWeb(destination));
    }

    private Link reference(String kind, String rest, Place from) {
        Matcher parts = PARTS.matcher(rest);
        String id = decoded(parts.matches() ? parts.group(1) : rest);
        Link found = references.find(kind, id, from.language());
        if (!(found instanceof Link.ToPage page)) {
            return found;
        }
        if (kind.equals("term")) {
            return new Link.ToPage(page.address(), Optional.of(id), true);
        }
        String fragment = parts.group(3);
        return fragment == null ? page : withFragment(page.address(), fragment.substring(1));
    }

    /** Browsers look for a fragment as it is written first, and then for what it is without percent signs. */
    private Link withFragment(Address address, String written) {
        String fragment = places.hasPlace(address, written) ? written : decoded(written);
        return fragment.isEmpty()
                ? new Link.ToPage(address, Optional.empty(), true)
                : new Link.ToPage(address, Optional.of(fragment), places.hasPlace(address, fragment));
    }

    private Link path(WrittenLink link, String destination, Place from) {
        Matcher parts = PARTS.matcher(destination);
        if (!parts.matches()) {
            return new Link.Broken("'" + destination + "' is not an address", Optional.empty());
        }
        String path = decoded(parts.group(1));
        String query = parts.group(2) == null ? "" : parts.group(2);
        String fragment = parts.group(3) == null ? "" : parts.group(3);
        if (path.isEmpty()) {
            return here(fragment, from);
        }
        Optional<Link> found = path.startsWith("/")
                ? places.onSite(path)
                : places.inSources(path, from.source(), from.language()).or(() -> places.fromPage(path, from.url()));
        if (found.isEmpty() || (link.kind().isFile() && isFolder(found.get()))) {
            return broken(link, path, from);
        }
        return withRest(found.get(), query, fragment);
    }

    /** A folder with a page of its own is no picture. */
    private static boolean isFolder(Link found) {
        return found instanceof Link.ToFile file && file.url().path().endsWith("/");
    }

    /** A link to a place with what stood behind its path. */
    private Link withRest(Link found, String query, String fragment) {
        if (found instanceof Link.ToPage page) {
            return withFragment(page.address(), fragment.replaceFirst("^#", ""));
        }
        if (found instanceof Link.Redirected old) {
            return new Link.Redirected(old.from(), withRest(old.to(), query, fragment));
        }
        return found instanceof Link.ToFile file ? new Link.ToFile(file.url(), query + fragment) : found;
    }

    private Link broken(WrittenLink link, String path, Place from) {
        LinkHints hints = places.hints();
        boolean isFile = link.kind().isFile();
        if (path.startsWith("/")) {
            String what = isFile ? "no file" : "no page or file";
            return new Link.Broken(
                    what + " at '" + path + "'",
                    hints.ofAddress(path, isFile, from.language()),
                    Optional.of(places.withoutBase(path)));
        }
        Optional<String> inSources = SitePlaces.normalized(path, from.source());
        if (inSources.isEmpty()) {
            return new Link.Broken(
                    "'" + path + "' leads out of the blog's folder", hints.ofOutside(path, isFile, from.language()));
        }
        String what = path.endsWith(".md") || path.endsWith(".markdown") ? "no post" : "no file";
        String whatElse = isFile || what.equals("no post") ? what : "no page or file";
        return new Link.Broken(
                whatElse + " at '" + path + "'", hints.ofRelative(path, isFile, from.source(), from.language()));
    }

    private static boolean isTop(String fragment) {
        return fragment.isEmpty() || fragment.equalsIgnoreCase("top") || fragment.startsWith(":~:");
    }

    /** Percent-decodes; what is not encoded rightly stays as it is. */
    static String decoded(String written) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            out[length++] = low < 0 ? bytes[i] : (byte) (high * 16 + low);
            i += low < 0 ? 0 : 2;
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }
}
