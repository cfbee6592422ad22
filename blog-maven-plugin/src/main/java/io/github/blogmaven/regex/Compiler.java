package io.github.blogmaven.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a program of a regular expression.
 *
 * <p>Each part is compiled with what may follow it, so that the program rarely has to try what cannot match, and long runs
 * of characters remember nothing.
 */
final class Compiler {
    private static final int MANY = 4;

    private final boolean ignoresCase;
    private final long kept;
    private final Instructions code = new Instructions();
    private int slots;

    /**
     * @param kept the groups that are referred to, a bit each
     */
    Compiler(boolean ignoresCase, long kept) {
        this.ignoresCase = ignoresCase;
        this.kept = kept;
        this.slots = kept == 0 ? 0 : 2 * (Long.SIZE - Long.numberOfLeadingZeros(kept));
    }

    /**
     * The program.
     *
     * @param marksGroup whether it tells where the first group ends, which a match begins with
     */
    Program compile(Node node, boolean marksGroup) {
        if (marksGroup) {
            List<Node> nodes = ((Node.Sequence) node).nodes();
            Node rest = new Node.Sequence(nodes.subList(1, nodes.size()));
            add(nodes.get(0), Lead.of(rest, Lead.ANY));
            code.emit(Program.MARK);
            add(rest, Lead.ANY);
        } else {
            add(node, Lead.ANY);
        }
        code.emit(Program.MATCH);
        return code.program(slots);
    }

    private void add(Node node, Lead rest) {
        if (node instanceof Node.One one) {
            code.emit(Program.ONE, code.exactPlaceOf(one.set()));
        } else if (node instanceof Node.Sequence sequence) {
            addAll(sequence.nodes(), rest);
        } else if (node instanceof Node.Choice choice) {
            addChoice(Factoring.of(choice.nodes()), rest);
        } else if (node instanceof Node.Repeat repeat) {
            addRepeat(repeat, rest);
        } else if (node instanceof Node.Run run) {
            addRun(run.set(), 1, Node.ENDLESS, Program.KEEP);
        } else if (node instanceof Node.Group group) {
            addGroup(group, rest);
        } else if (node instanceof Node.Reference reference) {
            code.emit(ignoresCase ? Program.REFERENCE_IN_ANY_CASE : Program.REFERENCE, 2 * reference.number());
        } else if (node instanceof Node.Ahead ahead) {
            addAhead(ahead);
        } else if (node instanceof Node.Edge edge) {
            code.emit(Program.instruction(edge.place()));
        }
    }

    private void addAll(List<Node> nodes, Lead rest) {
        Lead[] leads = new Lead[nodes.size() + 1];
        leads[nodes.size()] = rest;
        for (int i = nodes.size() - 1; i > 0; i--) {
            leads[i] = Lead.of(nodes.get(i), leads[i + 1]);
        }
        for (int i = 0; i < nodes.size(); i++) {
            String word = wordAt(nodes, i);
            if (word.length() > 1) {
                code.emit(Program.WORD, code.word(word));
                i += word.length() - 1;
            } else {
                add(nodes.get(i), leads[i + 1]);
            }
        }
    }

    /** The single characters from a node on. */
    private static String wordAt(List<Node> nodes, int from) {
        StringBuilder word = new StringBuilder();
        for (int i = from;
                i < nodes.size()
                        && nodes.get(i) instanceof Node.One one
                        && one.set().isSingle();
                i++) {
            word.append(one.set().single());
        }
        return word.toString();
    }

    private void addChoice(List<Node> nodes, Lead rest) {
        if (nodes.size() >= MANY) {
            addSwitch(nodes, rest);
            return;
        }
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < nodes.size() - 1; i++) {
            CharSet others = CharSet.NONE;
            for (Node other : nodes.subList(i + 1, nodes.size())) {
                others = others.or(Lead.of(other, rest).first());
            }
            code.emit(Program.SPLIT, code.placeOf(Lead.of(nodes.get(i), rest).first()));
            code.emit(code.placeOf(others));
            int elsewhere = code.emit(0);
            add(nodes.get(i), rest);
            code.emit(Program.JUMP);
            ends.add(code.emit(0));
            code.mend(elsewhere);
        }
        add(nodes.get(nodes.size() - 1), rest);
        code.mendAll(ends);
    }

    private void addSwitch(List<Node> nodes, Lead rest) {
        int[][] targets = new int[Program.AT_END + 1][];
        code.emit(Program.SWITCH, code.choice(targets));
        int[] starts = new int[nodes.size()];
        CharSet[] leads = new CharSet[nodes.size()];
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = code.size();
            leads[i] = Lead.of(nodes.get(i), rest).first();
            add(nodes.get(i), rest);
            code.emit(Program.JUMP);
            ends.add(code.emit(0));
        }
        code.mendAll(ends);
        int[] possible = new int[starts.length];
        for (char c = 0; c <= Program.OTHERS; c++) {
            int count = 0;
            for (int i = 0; i < starts.length; i++) {
                if (c < Program.OTHERS
                        ? leads[i].contains(c)
                        : !leads[i].ranges().isEmpty()) {
                    possible[count++] = starts[i];
                }
            }
            targets[c] = Arrays.copyOf(possible, count);
        }
        targets[Program.AT_END] = starts;
    }

    private void addRun(CharSet set, int min, int max, int follow) {
        code.emit(Program.RUN, code.exactPlaceOf(set));
        code.emit(min);
        code.emit(max, follow);
    }

    private void addRepeat(Node.Repeat repeat, Lead rest) {
        Node body = unwrapped(repeat.node());
        if (body instanceof Node.One one && repeat.isGreedy()) {
            boolean givesBack = rest.first().meets(one.set())
                    && !(rest.atEdge() && repeat.min() > 0 && one.set().isWithin(CharSet.WORD));
            addRun(one.set(), repeat.min(), repeat.max(), givesBack ? code.placeOf(rest.first()) : Program.KEEP);
            return;
        }
        boolean isEndless = repeat.max() == Node.ENDLESS;
        Lead again = isEndless ? Lead.of(new Node.Repeat(body, 0, Node.ENDLESS, true), rest) : Lead.ANY;
        for (int i = 0; i < repeat.min(); i++) {
            add(body, again);
        }
        if (isEndless && body instanceof Node.One one) {
            code.emit(Program.FEW, code.exactPlaceOf(one.set()));
            code.emit(code.placeOf(rest.first()));
        } else if (isEndless) {
            addLoop(Factoring.withRuns(body, rest), repeat.isGreedy(), rest);
        } else {
            addAtMost(body, repeat.max() - repeat.min(), repeat.isGreedy(), rest);
        }
    }

    /** A group that nobody asks for is no more than what it groups. */
    private Node unwrapped(Node node) {
        return node instanceof Node.Group group && ((kept >>> group.number()) & 1) == 0
                ? unwrapped(group.node())
                : node;
    }

    private void addLoop(Node body, boolean isGreedy, Lead rest) {
        Lead again = Lead.of(new Node.Repeat(body, 0, Node.ENDLESS, true), rest);
        code.emit(Program.JUMP);
        int test = code.emit(0);
        int start = code.size();
        addRound(body, again);
        code.mend(test);
        CharSet round = Lead.of(body, again).first();
        code.emit(isGreedy ? Program.LOOP : Program.SPLIT, code.placeOf(isGreedy ? round : rest.first()));
        code.emit(code.placeOf(isGreedy ? rest.first() : round));
        code.emit(start);
    }

    private void addAtMost(Node body, int rounds, boolean isGreedy, Lead rest) {
        List<Integer> ends = new ArrayList<>();
        for (int left = rounds; left > 0; left--) {
            Lead again = Lead.of(new Node.Repeat(body, 0, left, true), rest);
            CharSet round = Lead.of(body, again).first();
            if (isGreedy) {
                code.emit(Program.SPLIT, code.placeOf(round));
                code.emit(code.placeOf(rest.first()));
                ends.add(code.emit(0));
            } else {
                code.emit(Program.SPLIT, code.placeOf(rest.first()));
                code.emit(code.placeOf(round));
                int start = code.emit(0);
                code.emit(Program.JUMP);
                ends.add(code.emit(0));
                code.mend(start);
            }
            addRound(body, again);
        }
        code.mendAll(ends);
    }

    /** One round of a loop; as in JavaScript, it forgets its groups, and one that takes nothing is none. */
    private void addRound(Node body, Lead rest) {
        for (int group = 1; group < Long.SIZE; group++) {
            if (((kept >>> group) & 1) != 0 && Shape.hasGroup(body, group)) {
                code.emit(Program.CLEAR, 2 * group);
                code.emit(Program.CLEAR, 2 * group + 1);
            }
        }
        if (!Shape.canBeEmpty(body)) {
            add(body, rest);
            return;
        }
        int slot = slots++;
        code.emit(Program.SAVE, slot);
        add(body, rest);
        code.emit(Program.MOVED, slot);
    }

    private void addGroup(Node.Group group, Lead rest) {
        boolean isKept = ((kept >>> group.number()) & 1) != 0;
        if (isKept) {
            code.emit(Program.SAVE, 2 * group.number());
        }
        add(group.node(), rest);
        if (isKept) {
            code.emit(Program.SAVE, 2 * group.number() + 1);
        }
    }

    private void addAhead(Node.Ahead ahead) {
        if (ahead.node() instanceof Node.One one) {
            code.emit(ahead.isNegative() ? Program.NOT_ONE : Program.PEEK, code.exactPlaceOf(one.set()));
            return;
        }
        code.emit(ahead.isNegative() ? Program.NOT_AHEAD : Program.AHEAD);
        int behind = code.emit(0);
        add(ahead.node(), Lead.ANY);
        code.emit(Program.MATCH);
        code.mend(behind);
    }
}
