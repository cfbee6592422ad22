package io.github.blogmaven.image;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.SiteFile;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.source.SourceReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * Makes social images of the {@code image} of posts and pages: cut to the shape that networks show, and not larger than
 * they show it. {@link #make(SiteFile)} may be called from any thread.
 */
public final class SocialImages {
    private static final String FOLDER = "/assets/pictures/";

    /** What the JDK reads; networks show WebP as it is. */
    private static final Set<String> CUT = Set.of("bmp", "gif", "jpeg", "jpg", "png");

    private static final Set<String> NOT_SHOWN = Set.of("svg", "svgz");

    private final Predicate<UrlPath> isThere;
    private final boolean isMade;

    /**
     * @param isThere whether an earlier build made a file that is still there
     * @param isMade whether images are made, or only examined
     */
    public SocialImages(Predicate<UrlPath> isThere, boolean isMade) {
        this.isThere = isThere;
        this.isMade = isMade;
    }

    /** The files that posts and pages name as their image; none where the blog has no address to share. */
    public static List<SiteFile> namedIn(Blog blog) {
        if (blog.settings().identity().url().isEmpty()) {
            return List.of();
        }
        Set<UrlPath> named = new HashSet<>();
        for (Edition edition : blog.editions()) {
            edition.posts().forEach(post -> add(blog.relationsOf(post).image(), named));
            edition.pages().forEach(page -> add(blog.relationsOf(page).image(), named));
        }
        return blog.files().stream().filter(file -> named.contains(file.url())).toList();
    }

    private static void add(Optional<Link> image, Set<UrlPath> named) {
        image.filter(link -> link.end() instanceof Link.ToFile)
                .ifPresent(link -> named.add(((Link.ToFile) link.end()).url()));
    }

    /**
     * A social image of a file.
     *
     * @param image nothing where networks cannot show the file
     * @param bytes nothing for the file itself, or what an earlier build made
     */
    public record Made(SiteFile file, Optional<SocialImage> image, Optional<byte[]> bytes) {
        static Made ofOriginal(SiteFile file, ImageSize size) {
            return new Made(
                    file, Optional.of(new SocialImage(file.url(), size.width(), size.height())), Optional.empty());
        }
    }

    /** Makes the social image of a file, or says why there is none. */
    public Reported<Made> make(SiteFile file) {
        String ending = ending(file);
        Optional<ImageSize> size = ImageFile.size(file.source());
        if (NOT_SHOWN.contains(ending) || size.isEmpty()) {
            String what = NOT_SHOWN.contains(ending)
                    ? "social networks do not show SVG images"
                    : "the file is not an image that can be read, or is cut off";
            return new Reported<>(new Made(file, Optional.empty(), Optional.empty()), List.of(unsuitable(file, what)));
        }
        boolean isCut = isMade && CUT.contains(ending);
        return new Reported<>(isCut ? cut(file, size.get()) : Made.ofOriginal(file, size.get()), List.of());
    }

    private static String ending(SiteFile file) {
        String path = file.source().path();
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Diagnostic unsuitable(SiteFile file, String what) {
        return Mistake.SOCIAL_IMAGE.at(
                Span.ofFile(file.source().path()),
                what + ", so pages with this 'image' are shared without one",
                "use a PNG, JPEG or WebP file of 1200 × 630 pixels or more");
    }

    private Made cut(SiteFile file, ImageSize size) {
        Optional<SocialCrop> crop = SocialCrop.of(size);
        boolean isReadable = (long) size.width() * size.height() <= Gallery.MAX_PIXELS;
        if (crop.isEmpty() || crop.get().isWhole(size) || !isReadable) {
            return Made.ofOriginal(file, size);
        }
        byte[] original = SourceReader.bytes(file.source());
        SocialCrop wanted = crop.get();
        String format = ending(file).startsWith("jp") ? "jpg" : "png";
        UrlPath url = new UrlPath(FOLDER + checksum(original) + "-social." + format);
        Optional<SocialImage> image = Optional.of(new SocialImage(url, wanted.toWidth(), wanted.toHeight()));
        if (isThere.test(url)) {
            return new Made(file, image, Optional.empty());
        }
        Optional<byte[]> bytes =
                Scaler.of(original).flatMap(scaler -> scaler.cut(wanted, size, ImageHeader.orientationIn(original)));
        return bytes.isPresent() ? new Made(file, image, bytes) : Made.ofOriginal(file, size);
    }

    private static String checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue()) + Integer.toHexString(bytes.length);
    }
}
