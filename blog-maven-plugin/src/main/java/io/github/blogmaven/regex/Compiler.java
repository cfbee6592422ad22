package io.github.blogmaven.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final List<CharSet> sets = new ArrayList<>();
    private final Map<CharSet, Integer> places = new HashMap<>();
    private final List<char[]> words = new ArrayList<>();
    private final List<int[][]> switches = new ArrayList<>();
    private int[] code = new int[64];
    private int size;
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
            emit(Program.MARK);
            add(rest, Lead.ANY);
        } else {
            add(node, Lead.ANY);
        }
        emit(Program.MATCH);
        return new Program(Arrays.copyOf(code, size), sets, words, switches, slots);
    }

    /** Adds an instruction or an operand, and says where it is. */
    private int emit(int value) {
        if (size == code.length) {
            code = Arrays.copyOf(code, size * 2);
        }
        code[size] = value;
        return size++;
    }

    private void emit(int instruction, int operand) {
        emit(instruction);
        emit(operand);
    }

    private void mend(int place) {
        code[place] = size;
    }

    private void mendAll(List<Integer> places) {
        for (int place : places) {
            mend(place);
        }
    }

    private int placeOf(CharSet set) {
        if (set.equals(CharSet.ALL)) {
            return Program.ANY;
        }
        return exactPlaceOf(set);
    }

    private int exactPlaceOf(CharSet set) {
        Integer place = places.get(set);
        if (place == null) {
            place = sets.size() * CharSet.FIRST_OTHER;
            sets.add(set);
            places.put(set, place);
        }
        return place;
    }

    private void add(Node node, Lead rest) {
        if (node instanceof Node.One one) {
            emit(Program.ONE, exactPlaceOf(one.set()));
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
            emit(ignoresCase ? Program.REFERENCE_IN_ANY_CASE : Program.REFERENCE, 2 * reference.number());
        } else if (node instanceof Node.Ahead ahead) {
            addAhead(ahead);
        } else if (node instanceof Node.Edge edge) {
            emit(instruction(edge.place()));
        }
    }

    private static int instruction(Node.Place place) {
        return switch (place) {
            case START -> Program.START;
            case END -> Program.END;
            case LINE_START -> Program.LINE_START;
            case LINE_END -> Program.LINE_END;
            case WORD -> Program.EDGE;
            case NOT_WORD -> Program.NOT_EDGE;
        };
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
                emit(Program.WORD, words.size());
                words.add(word.toCharArray());
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
            emit(Program.SPLIT, placeOf(Lead.of(nodes.get(i), rest).first()));
            emit(placeOf(others));
            int elsewhere = emit(0);
            add(nodes.get(i), rest);
            emit(Program.JUMP);
            ends.add(emit(0));
            mend(elsewhere);
        }
        add(nodes.get(nodes.size() - 1), rest);
        mendAll(ends);
    }

    private void addSwitch(List<Node> nodes, Lead rest) {
        emit(Program.SWITCH, switches.size());
        int[][] targets = new int[Program.AT_END + 1][];
        switches.add(targets);
        int[] starts = new int[nodes.size()];
        CharSet[] leads = new CharSet[nodes.size()];
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = size;
            leads[i] = Lead.of(nodes.get(i), rest).first();
            add(nodes.get(i), rest);
            emit(Program.JUMP);
            ends.add(emit(0));
        }
        mendAll(ends);
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
        emit(Program.RUN, exactPlaceOf(set));
        emit(min);
        emit(max, follow);
    }

    private void addRepeat(Node.Repeat repeat, Lead rest) {
        Node body = unwrapped(repeat.node());
        if (body instanceof Node.One one && repeat.isGreedy()) {
            boolean givesBack = rest.first().meets(one.set())
                    && !(rest.atEdge() && repeat.min() > 0 && one.set().isWithin(CharSet.WORD));
            addRun(one.set(), repeat.min(), repeat.max(), givesBack ? placeOf(rest.first()) : Program.KEEP);
            return;
        }
        boolean isEndless = repeat.max() == Node.ENDLESS;
        Lead again = isEndless ? Lead.of(new Node.Repeat(body, 0, Node.ENDLESS, true), rest) : Lead.ANY;
        for (int i = 0; i < repeat.min(); i++) {
            add(body, again);
        }
        if (isEndless && body instanceof Node.One one) {
            emit(Program.FEW, exactPlaceOf(one.set()));
            emit(placeOf(rest.first()));
        } else if (isEndless) {
            addLoop(withRuns(body, rest), repeat.isGreedy(), rest);
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

    /** Where a single character leaves no choice, all of its kind are taken at once. */
    private static Node withRuns(Node body, Lead rest) {
        if (!(body instanceof Node.Choice choice)) {
            return body;
        }
        List<Node> nodes = Factoring.of(choice.nodes());
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Node.One one && !rest.first().meets(one.set())) {
                CharSet others = CharSet.NONE;
                for (Node other : nodes) {
                    others = other == one
                            ? others
                            : others.or(Lead.of(other, Lead.ANY).first());
                }
                if (!others.meets(one.set())) {
                    nodes.set(i, new Node.Run(one.set()));
                }
            }
        }
        return nodes.size() == 1 ? nodes.get(0) : new Node.Choice(nodes);
    }

    private void addLoop(Node body, boolean isGreedy, Lead rest) {
        Lead again = Lead.of(new Node.Repeat(body, 0, Node.ENDLESS, true), rest);
        emit(Program.JUMP);
        int test = emit(0);
        int start = size;
        addRound(body, again);
        mend(test);
        CharSet round = Lead.of(body, again).first();
        emit(isGreedy ? Program.LOOP : Program.SPLIT, placeOf(isGreedy ? round : rest.first()));
        emit(placeOf(isGreedy ? rest.first() : round));
        emit(start);
    }

    private void addAtMost(Node body, int rounds, boolean isGreedy, Lead rest) {
        List<Integer> ends = new ArrayList<>();
        for (int left = rounds; left > 0; left--) {
            Lead again = Lead.of(new Node.Repeat(body, 0, left, true), rest);
            CharSet round = Lead.of(body, again).first();
            if (isGreedy) {
                emit(Program.SPLIT, placeOf(round));
                emit(placeOf(rest.first()));
                ends.add(emit(0));
            } else {
                emit(Program.SPLIT, placeOf(rest.first()));
                emit(placeOf(round));
                int start = emit(0);
                emit(Program.JUMP);
                ends.add(emit(0));
                mend(start);
            }
            addRound(body, again);
        }
        mendAll(ends);
    }

    /** One round of a loop; as in JavaScript, it forgets its groups, and one that takes nothing is none. */
    private void addRound(Node body, Lead rest) {
        for (int group = 1; group < Long.SIZE; group++) {
            if (((kept >>> group) & 1) != 0 && Shape.hasGroup(body, group)) {
                emit(Program.CLEAR, 2 * group);
                emit(Program.CLEAR, 2 * group + 1);
            }
        }
        if (!Shape.canBeEmpty(body)) {
            add(body, rest);
            return;
        }
        int slot = slots++;
        emit(Program.SAVE, slot);
        add(body, rest);
        emit(Program.MOVED, slot);
    }

    private void addGroup(Node.Group group, Lead rest) {
        boolean isKept = ((kept >>> group.number()) & 1) != 0;
        if (isKept) {
            emit(Program.SAVE, 2 * group.number());
        }
        add(group.node(), rest);
        if (isKept) {
            emit(Program.SAVE, 2 * group.number() + 1);
        }
    }

    private void addAhead(Node.Ahead ahead) {
        if (ahead.node() instanceof Node.One one) {
            emit(ahead.isNegative() ? Program.NOT_ONE : Program.PEEK, exactPlaceOf(one.set()));
            return;
        }
        emit(ahead.isNegative() ? Program.NOT_AHEAD : Program.AHEAD);
        int behind = emit(0);
        add(ahead.node(), Lead.ANY);
        emit(Program.MATCH);
        mend(behind);
    }
}
