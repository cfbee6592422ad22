package io.github.blogmaven.markdown;

import io.github.blogmaven.source.Source;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Puts a replacement character for each that no text can hold: a numeric entity may mean a control or half of a pair. */
final class CharacterCleaner extends AbstractVisitor {
    @Override
    public void visit(Text text) {
        text.setLiteral(Source.clean(text.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        link.setDestination(Source.clean(link.getDestination()));
        link.setTitle(cleanOrNull(link.getTitle()));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(Source.clean(image.getDestination()));
        image.setTitle(cleanOrNull(image.getTitle()));
        visitChildren(image);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        block.setInfo(cleanOrNull(block.getInfo()));
    }

    private static @Nullable String cleanOrNull(@Nullable String text) {
        return text == null ? null : Source.clean(text);
    }
}
