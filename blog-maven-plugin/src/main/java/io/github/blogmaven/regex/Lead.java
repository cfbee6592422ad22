package io.github.blogmaven.regex;

import io.github.blogmaven.regex.Node.Place;
import java.util.List;

/**
 * What a part of an expression can begin with, seen from a place that is not the end of the text.
 *
 * @param first the characters it can take first
 * @param second those it can take second
 * @param empty what may come first if it takes nothing; no character, if it always takes one
 * @param emptySecond what may come second if it takes nothing
 * @param single what may come second if it takes one character
 * @param atEdge whether it begins with the edge of a word
 */
record Lead(CharSet first, CharSet second, CharSet empty, CharSet emptySecond, CharSet single, boolean atEdge) {
    /** Nothing is known. */
    static final Lead ANY = new Lead(CharSet.ALL, CharSet.ALL, CharSet.ALL, CharSet.ALL, CharSet.ALL, false);

    private static final Lead NOTHING = nothingBefore(CharSet.ALL, CharSet.ALL, false);
    private static final Lead NEVER = nothingBefore(CharSet.NONE, CharSet.NONE, false);

    private static Lead nothingBefore(CharSet first, CharSet second, boolean atEdge) {
        return new Lead(CharSet.NONE, CharSet.NONE, first, second, CharSet.NONE, atEdge);
    }

    /** What a part and all that follows it begin with. */
    static Lead of(Node node, Lead rest) {
        return of(node, false).then(rest);
    }

    /** What a match begins with that does not begin where a line does. */
    static Lead inside(Node node) {
        return of(node, true).then(ANY);
    }

    private Lead then(Lead next) {
        return then(next, next);
    }

    /**
     * This and what follows it.
     *
     * @param next what follows if this takes nothing
     * @param nextAfterOne what follows if this takes one character: a line may begin after it
     */
    private Lead then(Lead next, Lead nextAfterOne) {
        boolean canBeEmpty = !empty.isEmpty();
        return new Lead(
                first.or(empty.and(next.first)),
                second.or(single.and(nextAfterOne.first)).or(canBeEmpty ? emptySecond.and(next.second) : CharSet.NONE),
                empty.and(next.empty),
                emptySecond.and(next.emptySecond),
                single.and(nextAfterOne.empty).or(canBeEmpty ? emptySecond.and(next.single) : CharSet.NONE),
                atEdge);
    }

    private Lead or(Lead other) {
        return new Lead(
                first.or(other.first),
                second.or(other.second),
                empty.or(other.empty),
                emptySecond.or(other.emptySecond),
                single.or(other.single),
                atEdge && other.atEdge);
    }

    private static Lead of(Node node, boolean isInside) {
        if (node instanceof Node.One one) {
            return new Lead(one.set(), CharSet.NONE, CharSet.NONE, CharSet.NONE, CharSet.ALL, false);
        } else if (node instanceof Node.Run run) {
            return new Lead(run.set(), run.set(), CharSet.NONE, CharSet.NONE, CharSet.ALL, false);
        } else if (node instanceof Node.Sequence sequence) {
            return of(sequence.nodes(), isInside);
        } else if (node instanceof Node.Choice choice) {
            Lead lead = of(choice.nodes().get(0), isInside);
            for (int i = 1; i < choice.nodes().size(); i++) {
                lead = lead.or(of(choice.nodes().get(i), isInside));
            }
            return lead;
        } else if (node instanceof Node.Repeat repeat) {
            Lead once = of(repeat.node(), isInside);
            return of(repeat, once, isInside ? of(repeat.node(), false) : once);
        } else if (node instanceof Node.Group group) {
            return of(group.node(), isInside);
        } else if (node instanceof Node.Ahead ahead) {
            return of(ahead);
        }
        return node instanceof Node.Edge edge ? of(edge.place(), isInside) : ANY;
    }

    private static Lead of(List<Node> sequence, boolean isInside) {
        if (sequence.isEmpty()) {
            return NOTHING;
        }
        Lead lead = of(sequence.get(0), isInside);
        for (int i = 1; i < sequence.size() && !(lead.empty.isEmpty() && lead.single.isEmpty()); i++) {
            Lead next = of(sequence.get(i), isInside);
            lead = lead.then(next, isInside ? of(sequence.get(i), false) : next);
        }
        return lead;
    }

    /** Twice is enough: no more than two characters are asked for. */
    private static Lead of(Node.Repeat repeat, Lead once, Lead onceAfterOne) {
        Lead more = repeat.max() > 1 ? once.then(once.or(NOTHING), onceAfterOne.or(NOTHING)) : once;
        if (repeat.min() == 0) {
            return more.or(NOTHING);
        }
        return repeat.min() == 1 ? more : once.then(more, onceAfterOne.then(onceAfterOne.or(NOTHING)));
    }

    private static Lead of(Node.Ahead ahead) {
        if (!ahead.isNegative()) {
            Lead lead = of(ahead.node(), ANY);
            return nothingBefore(lead.first, lead.second, false);
        }
        return ahead.node() instanceof Node.One one ? nothingBefore(one.set().not(), CharSet.ALL, false) : NOTHING;
    }

    private static Lead of(Place place, boolean isInside) {
        return switch (place) {
            case START, LINE_START -> isInside ? NEVER : NOTHING;
            case END -> NEVER;
            case LINE_END -> nothingBefore(CharSet.LINE_ENDS, CharSet.ALL, false);
            case WORD -> nothingBefore(CharSet.ALL, CharSet.ALL, true);
            case NOT_WORD -> NOTHING;
        };
    }
}
