package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A link or an image that readers see as it stands, for a blank in its address or before it. */
final class LiteralLink implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.LITERAL_LINK, prose).map(LiteralLink::finding);
    }

    private static Finding finding(Remark remark) {
        String what = remark.words().startsWith("!") ? "' is not an image" : "' is not a link";
        return new Finding(
                remark.span(),
                "'" + Remarked.brief(remark.words()) + what + "; readers see it as typed",
                Optional.of(hint(remark.words())));
    }

    private static String hint(String words) {
        if (!words.contains("](")) {
            return "remove the space between ']' and '('";
        }
        String[] parts =
                words.substring(words.indexOf("](") + 2, words.length() - 1).split("[\"'“”„‘’«»]", 2);
        return parts.length == 1 || parts[0].strip().contains(" ")
                ? "an address cannot contain spaces: write %20, or enclose it in <…>"
                : "enclose the title in two plain quotation marks";
    }
}
