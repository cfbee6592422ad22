package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.markdown.EmojiNames;
import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A word between colons that is not the name of an emoji. */
final class UnknownEmoji implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.UNKNOWN_EMOJI, prose).map(UnknownEmoji::finding);
    }

    private static Finding finding(Remark remark) {
        String name = remark.words().substring(1, remark.words().length() - 1);
        Optional<String> near = NearMiss.of(name, EmojiNames.all()).map(known -> "did you mean ':" + known + ":'?");
        return new Finding(
                remark.span(),
                "there is no emoji '" + name + "'; readers see '" + remark.words() + "'",
                near.or(() -> Optional.of("make it code if the colons are intended")));
    }
}
