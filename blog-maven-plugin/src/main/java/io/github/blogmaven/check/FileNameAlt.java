package io.github.blogmaven.check;

import io.github.blogmaven.markdown.WrittenLink;
import io.github.blogmaven.model.Blog;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An image whose alternative text is the name of its file. */
final class FileNameAlt implements Rule {
    private static final Pattern IMAGE_FILE =
            Pattern.compile("\\S+\\.(?:avif|bmp|gif|jpe?g|png|svg|webp)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_WORD = Pattern.compile("\\S*(?:_|-\\S*-|\\d)\\S*");

    @Override
    public Stream<Finding> check(Blog blog) {
        return Links.each(blog)
                .map(Links.Found::written)
                .filter(link -> link.kind() == WrittenLink.Kind.IMAGE)
                .filter(image -> isFileName(image.text().strip(), image.destination()))
                .map(image -> new Finding(
                        image.textSpan(),
                        "the alternative text '" + image.text() + "' is a file name; say what the image shows"));
    }

    /** A name with its ending; without it, only one that is no word: a word may well say what the image shows. */
    private static boolean isFileName(String text, String destination) {
        if (IMAGE_FILE.matcher(text).matches()) {
            return true;
        }
        String name = destination.substring(destination.lastIndexOf('/') + 1);
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return text.equals(stem) && NO_WORD.matcher(stem).matches();
    }
}
