package io.github.blogmaven.markdown;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The text of inline nodes without links, as a title, a label or an outline needs it before the body is written: plain, or
 * with the markup that a title keeps.
 *
 * <p>A tag of HTML is markup, and {@link TextOfTags} says what it means; what only looks like a tag, such as the {@code <T>}
 * of a generic type, or names an element without opening one, is text.
 */
final class InlineText {
    /** How far behind a tag the one that closes it is looked for. */
    private static final int NEAR = 200;

    private final boolean isHtml;
    private final PlainText plain = new PlainText(64);
    private final StringBuilder html = new StringBuilder();
    private final TextOfTags tags = new TextOfTags();

    private InlineText(boolean isHtml) {
        this.isHtml = isHtml;
    }

    /** The text of what is inside a node; line breaks are spaces, an image is its alternative text. */
    static String plain(Node parent) {
        InlineText text = new InlineText(false);
        text.addChildren(parent);
        return text.plain.read();
    }

    /** The same as HTML, with emphasis, code and strikethrough. */
    static String html(Node parent) {
        InlineText text = new InlineText(true);
        text.addChildren(parent);
        return text.html.toString().strip();
    }

    /** The text as it is typed, with the names of emoji, from which ids are made. */
    static String named(Node parent) {
        StringBuilder out = new StringBuilder();
        addNames(parent, out);
        return out.toString().strip();
    }

    private static void addNames(Node parent, StringBuilder out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                out.append(text.getLiteral());
            } else if (node instanceof Code code) {
                out.append(code.getLiteral());
            } else if (node instanceof DollarMath.TeX formula) {
                out.append(formula.text());
            } else if (node instanceof HtmlInline tag) {
                out.append(isMarkup(tag) ? "" : tag.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                out.append(' ');
            } else if (node instanceof Emoji emoji) {
                out.append(emoji.typed());
            } else {
                addNames(node, out);
            }
        }
    }

    private void addChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline tag) {
                add(tag);
            } else if (!tags.isHiding()) {
                add(node);
            }
        }
    }

    private void add(Node node) {
        if (node instanceof Text text) {
            add(text.getLiteral());
        } else if (node instanceof Code code) {
            add(code);
        } else if (node instanceof DollarMath.TeX formula) {
            add(formula.text());
        } else if (node instanceof SoftLineBreak) {
            add(isHtml ? " " : "\n");
        } else if (node instanceof HardLineBreak) {
            add(" ");
        } else if (node instanceof Emoji emoji) {
            add(emoji.characters());
        } else {
            String tag = isHtml ? tagOf(node) : "";
            html.append(tag.isEmpty() ? "" : "<" + tag + ">");
            addChildren(node);
            html.append(tag.isEmpty() ? "" : "</" + tag + ">");
        }
    }

    private void add(String text) {
        if (isHtml) {
            HtmlWriter.escape(text, html);
        } else {
            plain.add(text);
        }
    }

    private void add(Code code) {
        html.append(isHtml ? "<code>" : "");
        add(code.getLiteral());
        html.append(isHtml ? "</code>" : "");
    }

    private void add(HtmlInline inline) {
        if (!isMarkup(inline)) {
            if (!tags.isHiding()) {
                add(inline.getLiteral());
            }
            return;
        }
        HtmlTokens token = new HtmlTokens(inline.getLiteral(), "");
        token.next();
        if (token.kind() != HtmlTokens.Kind.OPEN && token.kind() != HtmlTokens.Kind.CLOSE) {
            return;
        }
        boolean wasHiding = tags.isHiding();
        tags.pass(token, inline.getLiteral());
        if (!wasHiding) {
            separate(TextOfTags.effect(token.name(), token.kind() == HtmlTokens.Kind.OPEN));
            addAlternative(token, inline.getLiteral());
        }
    }

    private void separate(TextOfTags.Effect effect) {
        if (effect == TextOfTags.Effect.RAISE && !isHtml) {
            plain.raise();
        } else if (effect != TextOfTags.Effect.NONE && effect != TextOfTags.Effect.RAISE) {
            add(" ");
        }
    }

    private void addAlternative(HtmlTokens token, String literal) {
        if (token.name().equals("img")) {
            token.attributes((name, from, to) -> {
                if (name.equals("alt")) {
                    add(RawHtml.decoded(literal.substring(from, to)));
                }
            });
        }
    }

    /** Whether a piece of HTML is a tag, and does not just name an element. */
    private static boolean isMarkup(HtmlInline inline) {
        HtmlTokens token = new HtmlTokens(inline.getLiteral(), "");
        token.next();
        return switch (token.kind()) {
            case OPEN -> isMarkup(token.name()) || closes(inline, "</" + token.name(), true);
            case CLOSE -> isMarkup(token.name()) || closes(inline, "<" + token.name(), false);
            default -> inline.getLiteral().startsWith("<!--");
        };
    }

    private static boolean isMarkup(String name) {
        return (TextOfTags.isInline(name) && !TextOfTags.hides(name)) || Tags.isVoid(name);
    }

    /** Whether the other tag of an element stands near. */
    private static boolean closes(Node inline, String other, boolean isBehind) {
        Node node = inline;
        for (int i = 0; i < NEAR && node != null; i++) {
            node = isBehind ? node.getNext() : node.getPrevious();
            if (node instanceof HtmlInline tag && tag.getLiteral().regionMatches(true, 0, other, 0, other.length())) {
                return true;
            }
        }
        return false;
    }

    private static String tagOf(Node node) {
        if (node instanceof Emphasis) {
            return "em";
        }
        if (node instanceof StrongEmphasis) {
            return "strong";
        }
        return node instanceof Strikethrough ? "del" : "";
    }
}
