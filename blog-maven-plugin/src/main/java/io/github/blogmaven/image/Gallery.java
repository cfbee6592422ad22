package io.github.blogmaven.image;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.image.Picture.Copy;
import io.github.blogmaven.markdown.WrittenLink;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Prose;
import io.github.blogmaven.model.SiteFile;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.source.SourceReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * Looks at every picture that a blog shows.
 *
 * <p>Copies have the checksum of their original in their name, so that one that an earlier build made need not be made
 * again. {@link #look(SiteFile)} may be called from any thread.
 */
public final class Gallery {
    /** Where copies lie on the site. */
    private static final String FOLDER = "/assets/pictures/";

    private static final Set<String> KNOWN = Set.of("avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp");
    private static final Set<String> SCALED = Set.of("jpeg", "jpg", "png");

    /** The JDK reads a picture into 4 bytes for each pixel. */
    static final long MAX_PIXELS = 40_000_000;

    /** A copy that is hardly lighter than its original is not worth a file. */
    private static final double WORTH = 0.8;

    private final List<Integer> widths;
    private final Predicate<UrlPath> isThere;
    private final ConcurrentMap<UrlPath, Optional<byte[]>> copies = new ConcurrentHashMap<>();

    /**
     * @param widths of the copies to make, in pixels; empty for none
     * @param isThere whether an earlier build made a file that is still there
     */
    public Gallery(List<Integer> widths, Predicate<UrlPath> isThere) {
        this.widths = List.copyOf(widths);
        this.isThere = isThere;
    }

    /** One that only reads how large pictures are. */
    public static Gallery withoutCopies() {
        return new Gallery(List.of(), url -> false);
    }

    /** The files that a blog shows as pictures, in order of their addresses. */
    public static List<SiteFile> shownIn(Blog blog) {
        Set<UrlPath> shown = new HashSet<>();
        for (Prose prose : blog.prose()) {
            List<Link> links = blog.linksOf(prose.source());
            for (int i = 0; i < links.size(); i++) {
                WrittenLink written = prose.document().links().get(i);
                if (written.kind().isFile() && links.get(i).end() instanceof Link.ToFile file) {
                    shown.add(file.url());
                }
            }
        }
        return blog.files().stream()
                .filter(file -> shown.contains(file.url()) && KNOWN.contains(ending(file)))
                .toList();
    }

    private static String ending(SiteFile file) {
        String path = file.source().path();
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** What looking at one picture gave. */
    public record Looked(SiteFile file, Optional<Picture> picture) {}

    /** A picture, or what is wrong with its file. */
    public Reported<Looked> look(SiteFile file) {
        Optional<ImageSize> size = ImageFile.size(file.source());
        Optional<Picture> picture = size.map(known -> new Picture(known, copies(file, known)));
        boolean isBroken = picture.isEmpty() && !ending(file).equals("svg");
        List<Diagnostic> diagnostics = isBroken ? List.of(broken(file)) : List.of();
        return new Reported<>(new Looked(file, picture), diagnostics);
    }

    private static Diagnostic broken(SiteFile file) {
        return Mistake.BAD_IMAGE.at(
                Span.ofFile(file.source().path()),
                "the file is no " + ending(file).toUpperCase(Locale.ROOT) + " picture, or is cut off");
    }

    private List<Copy> copies(SiteFile file, ImageSize size) {
        List<Integer> wanted = widths.stream()
                .filter(width -> width <= size.width() * WORTH)
                .sorted()
                .toList();
        boolean isScaled = SCALED.contains(ending(file)) && (long) size.width() * size.height() <= MAX_PIXELS;
        if (wanted.isEmpty() || !isScaled) {
            return List.of();
        }
        byte[] original = SourceReader.bytes(file.source());
        List<Copy> made = new ArrayList<>();
        Optional<Scaler> scaler = Optional.empty();
        for (int width : wanted) {
            UrlPath url = new UrlPath(FOLDER + checksum(original) + "-" + width + "." + ending(file));
            if (isThere.test(url)) {
                copies.put(url, Optional.empty());
                made.add(new Copy(url, width));
                continue;
            }
            scaler = scaler.or(() -> Scaler.of(original));
            Optional<byte[]> copy = scaler.filter(one -> one.width() == size.width())
                    .map(one -> one.copy(width))
                    .filter(bytes -> bytes.length <= original.length * WORTH);
            copy.ifPresent(bytes -> {
                copies.put(url, copy);
                made.add(new Copy(url, width));
            });
        }
        return made;
    }

    private static String checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue()) + Integer.toHexString(bytes.length);
    }

    /** All pictures that were looked at. */
    public Pictures hang(List<Looked> looked) {
        Map<UrlPath, Picture> byUrl = new HashMap<>();
        looked.forEach(
                one -> one.picture().ifPresent(picture -> byUrl.put(one.file().url(), picture)));
        return new Pictures(byUrl, Map.of(), Map.of(), copies);
    }
}
