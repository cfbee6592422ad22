package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.internal.util.Escaping;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Writes blocks of code and formulas in lines of their own. */
final class CodeWriter {
    private final Body body;
    private final HtmlWriter html;
    private final InlineWriter inlines;
    private final List<CodeBlock> blocks = new ArrayList<>();

    CodeWriter(Body body, HtmlWriter html, InlineWriter inlines) {
        this.body = body;
        this.html = html;
        this.inlines = inlines;
    }

    /** Every block so far, in the order of its gap. */
    List<CodeBlock> blocks() {
        return blocks;
    }

    void write(FencedCodeBlock block) {
        InfoString info = infoOf(block);
        if (body.dialect().math()
                && info.language().equals("math")
                && !block.getLiteral().isBlank()) {
            List<Span> lines = body.places().linesOf(block, 0);
            write(block, block.getLiteral(), lines.subList(Math.min(1, lines.size() - 1), lines.size()));
        } else {
            write(
                    block,
                    new CodeBlock(info, block.getLiteral(), true, body.places().spanOf(block)));
        }
    }

    private InfoString infoOf(FencedCodeBlock block) {
        String info = block.getInfo() == null ? "" : block.getInfo();
        if (info.indexOf('"') < 0 && info.indexOf('\'') < 0) {
            return InfoString.of(info);
        }
        // The parser has taken away the backslashes, without which a quotation mark in a title ends it.
        String line =
                body.places().written(block).lines().findFirst().orElse("").strip();
        String typed = line.substring(Math.min(line.length(), block.getOpeningFenceLength()));
        return Escaping.unescapeString(typed).strip().equals(info) ? InfoString.ofTyped(typed) : InfoString.of(info);
    }

    void write(IndentedCodeBlock block) {
        write(
                block,
                new CodeBlock(
                        InfoString.none(),
                        block.getLiteral(),
                        false,
                        body.places().spanOf(block)));
    }

    void write(DollarBlock.Display formula) {
        write(
                formula,
                formula.tex(),
                formula.lines().stream().map(body.places()::spanOf).toList());
    }

    private void write(Node node, String tex, List<Span> lines) {
        html.line().raw("<p");
        body.attributesOf(node).write(html);
        html.raw(">");
        inlines.formulas().write(tex, true, lines);
        html.raw("</p>\n");
    }

    private void write(Node node, CodeBlock block) {
        inlines.meter().code(block.code());
        blocks.add(block);
        Attributes attributes = body.attributesOf(node);
        html.line();
        if (!attributes.isEmpty()) {
            html.raw("<div");
            attributes.write(html);
            html.raw(">\n");
        }
        html.gap(new Gap.Code(blocks.size() - 1)).raw(attributes.isEmpty() ? "\n" : "\n</div>\n");
    }
}
