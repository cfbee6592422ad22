package io.github.blogmaven.regex;

import java.util.Arrays;

/**
 * Finds matches in a text; for one thread.
 *
 * <p>What is still to be tried is kept on a stack of its own, three numbers each, so that no text overflows the stack of
 * the thread. All work is counted: an expression that tries forever is given up. The file is long because the loop over
 * the instructions is one method.
 */
public final class Matcher {
    private static final int FRAME = 3;
    /** In the third place of a frame: nothing but go on elsewhere. Numbers from 0 on are the least end of a run. */
    private static final int PLAIN = -1;

    private final char[] text;
    private long work;
    private int[] stack = new int[64 * FRAME];
    private int top;
    private int[] slots = new int[4];
    private int from;
    private int to;
    private int start;
    private int end;
    private int mark;

    /**
     * @param text what matches are looked for in
     * @param work how many steps it may take before {@link WorkExceeded} is thrown
     */
    public Matcher(char[] text, long work) {
        this.text = text;
        this.work = work;
    }

    /** Thrown when a search takes too many steps. */
    public static final class WorkExceeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        WorkExceeded() {
            super(null, null, false, false);
        }
    }

    char[] text() {
        return text;
    }

    /**
     * Whether there is a match at a place in a part of the text; nothing outside of the part is seen.
     *
     * @param at where it begins
     * @param from where the part begins
     * @param to where the part ends
     */
    public boolean matches(Regex regex, int at, int from, int to) {
        Program program = regex.program();
        this.from = from;
        this.to = to;
        if (program.slots > 0) {
            if (slots.length < program.slots) {
                slots = new int[program.slots];
            }
            Arrays.fill(slots, -1);
        }
        top = 0;
        start = at;
        mark = -1;
        return run(program, 0, at);
    }

    /**
     * Looks for the next match in the text.
     *
     * @param at where to begin
     */
    public boolean find(Regex regex, int at) {
        for (int next = at; next <= text.length; next++) {
            if (matches(regex, next, 0, text.length)) {
                return true;
            }
        }
        return false;
    }

    /** Where the match begins. */
    public int start() {
        return start;
    }

    /** Where the match ends. */
    public int end() {
        return end;
    }

    /** How long the first group is, if the expression keeps it; 0 if it matched nothing. */
    public int groupLength() {
        if (mark >= 0) {
            return mark - start;
        }
        return slots[3] < 0 ? 0 : slots[3] - slots[2];
    }

    /**
     * Runs a program, or what looks ahead in it, to its end.
     *
     * <p>Longer than any other method, as it is a single loop over the instructions: a call for each would cost more than
     * most of them do.
     */
    private boolean run(Program program, int instruction, int at) {
        int[] code = program.code;
        boolean[] table = program.table;
        int bottom = top;
        int pc = instruction;
        int pos = at;
        while (true) {
            switch (code[pc]) {
                case Program.ONE -> {
                    if (pos < to && has(program, table, code[pc + 1], text[pos])) {
                        pos++;
                        pc += 2;
                        continue;
                    }
                }
                case Program.RUN -> {
                    int set = code[pc + 1];
                    int most = code[pc + 3];
                    int limit = most < to - pos ? pos + most : to;
                    int least = pos + code[pc + 2];
                    int begin = pos;
                    while (pos < limit && has(program, table, set, text[pos])) {
                        pos++;
                    }
                    work -= pos - begin;
                    if (pos >= least) {
                        if (pos > least && code[pc + 4] != Program.KEEP) {
                            push(pc, pos, least);
                        }
                        pc += 5;
                        continue;
                    }
                }
                case Program.SPLIT -> {
                    boolean isNext = pos == to || canBe(program, table, code[pc + 1], text[pos]);
                    boolean isOther = pos == to || canBe(program, table, code[pc + 2], text[pos]);
                    if (isNext) {
                        if (isOther) {
                            push(code[pc + 3], pos, PLAIN);
                        }
                        pc += 4;
                        continue;
                    } else if (isOther) {
                        pc = code[pc + 3];
                        continue;
                    }
                }
                case Program.LOOP -> {
                    boolean isRound = pos == to || canBe(program, table, code[pc + 1], text[pos]);
                    boolean isNext = pos == to || canBe(program, table, code[pc + 2], text[pos]);
                    work--;
                    if (isRound) {
                        if (isNext) {
                            push(pc + 4, pos, PLAIN);
                        }
                        pc = code[pc + 3];
                        continue;
                    } else if (isNext) {
                        pc += 4;
                        continue;
                    }
                }
                case Program.WORD -> {
                    char[] word = program.words[code[pc + 1]];
                    if (isAt(word, pos)) {
                        pos += word.length;
                        pc += 2;
                        continue;
                    }
                }
                case Program.SWITCH -> {
                    int[] targets = targets(program, code[pc + 1], pos);
                    if (targets.length > 0) {
                        if (targets.length > 1) {
                            push(pc, pos, PLAIN - 1);
                        }
                        pc = targets[0];
                        continue;
                    }
                }
                case Program.JUMP -> {
                    pc = code[pc + 1];
                    continue;
                }
                case Program.MATCH -> {
                    end = pos;
                    return true;
                }
                case Program.EDGE -> {
                    if (isEdge(pos)) {
                        pc++;
                        continue;
                    }
                }
                case Program.NOT_ONE -> {
                    if (pos == to || !has(program, table, code[pc + 1], text[pos])) {
                        pc += 2;
                        continue;
                    }
                }
                case Program.PEEK -> {
                    if (pos < to && has(program, table, code[pc + 1], text[pos])) {
                        pc += 2;
                        continue;
                    }
                }
                case Program.FEW -> {
                    int set = code[pc + 1];
                    int follow = code[pc + 2];
                    int begin = pos;
                    boolean goesOn = true;
                    while (goesOn && pos < to && !canBe(program, table, follow, text[pos])) {
                        goesOn = has(program, table, set, text[pos]);
                        pos++;
                    }
                    work -= pos - begin;
                    if (goesOn) {
                        if (pos < to) {
                            push(pc, pos, PLAIN - 1);
                        }
                        pc += 3;
                        continue;
                    }
                }
                case Program.MARK -> {
                    mark = pos;
                    pc++;
                    continue;
                }
                case Program.SAVE -> {
                    set(code[pc + 1], pos);
                    pc += 2;
                    continue;
                }
                case Program.AHEAD -> {
                    int before = top;
                    if (run(program, pc + 2, pos)) {
                        keepSlots(before);
                        pc = code[pc + 1];
                        continue;
                    }
                }
                case Program.NOT_AHEAD -> {
                    int before = top;
                    if (!run(program, pc + 2, pos)) {
                        pc = code[pc + 1];
                        continue;
                    }
                    restore(before);
                }
                case Program.NOT_EDGE -> {
                    if (!isEdge(pos)) {
                        pc++;
                        continue;
                    }
                }
                case Program.START -> {
                    if (pos == from) {
                        pc++;
                        continue;
                    }
                }
                case Program.END -> {
                    if (pos == to) {
                        pc++;
                        continue;
                    }
                }
                case Program.LINE_START -> {
                    if (pos == from || CharSet.LINE_ENDS.contains(text[pos - 1])) {
                        pc++;
                        continue;
                    }
                }
                case Program.LINE_END -> {
                    if (pos == to || CharSet.LINE_ENDS.contains(text[pos])) {
                        pc++;
                        continue;
                    }
                }
                case Program.REFERENCE, Program.REFERENCE_IN_ANY_CASE -> {
                    int length = lengthAgain(code[pc + 1], pos, code[pc] == Program.REFERENCE_IN_ANY_CASE);
                    if (length >= 0) {
                        pos += length;
                        pc += 2;
                        continue;
                    }
                }
                case Program.CLEAR -> {
                    set(code[pc + 1], -1);
                    pc += 2;
                    continue;
                }
                case Program.MOVED -> {
                    if (slots[code[pc + 1]] != pos) {
                        pc += 2;
                        continue;
                    }
                }
                default -> throw new IllegalStateException("instruction " + code[pc]);
            }
            // It did not match: what was put off last is tried.
            if (--work < 0) {
                throw new WorkExceeded();
            }
            while (true) {
                if (top == bottom) {
                    return false;
                }
                int frame = top - FRAME;
                int resumed = stack[frame];
                if (resumed < 0) {
                    slots[~resumed] = stack[frame + 1];
                    top = frame;
                    continue;
                }
                pos = stack[frame + 1];
                int how = stack[frame + 2];
                if (how == PLAIN) {
                    top = frame;
                    pc = resumed;
                    break;
                } else if (how >= 0) {
                    pos--;
                    int follow = code[resumed + 4];
                    while (pos > how && !canBe(program, table, follow, text[pos])) {
                        pos--;
                    }
                    if (pos > how) {
                        stack[frame + 1] = pos;
                    } else {
                        top = frame;
                    }
                    pc = resumed + 5;
                    break;
                } else if (code[resumed] == Program.SWITCH) {
                    int[] targets = targets(program, code[resumed + 1], pos);
                    int next = PLAIN - how;
                    if (next + 1 < targets.length) {
                        stack[frame + 2] = how - 1;
                    } else {
                        top = frame;
                    }
                    pc = targets[next];
                    break;
                }
                top = frame;
                if (has(program, table, code[resumed + 1], text[pos])) {
                    pos++;
                    pc = resumed;
                    break;
                }
            }
        }
    }

    private static boolean has(Program program, boolean[] table, int set, char c) {
        return c < CharSet.FIRST_OTHER ? table[set + c] : program.hasOther(set, c);
    }

    private static boolean canBe(Program program, boolean[] table, int set, char c) {
        return set == Program.ANY || has(program, table, set, c);
    }

    private int[] targets(Program program, int number, int pos) {
        int[][] targets = program.switches[number];
        return targets[pos == to ? Program.AT_END : Math.min(text[pos], Program.OTHERS)];
    }

    private boolean isAt(char[] word, int pos) {
        if (word.length > to - pos) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (text[pos + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isEdge(int pos) {
        boolean before = pos > from && CharSet.isWord(text[pos - 1]);
        boolean after = pos < to && CharSet.isWord(text[pos]);
        return before != after;
    }

    /** How long the text is that a group matched, if it stands here again; else -1. */
    private int lengthAgain(int slot, int pos, boolean inAnyCase) {
        int first = slots[slot];
        int length = slots[slot + 1] - first;
        if (first < 0 || slots[slot + 1] < 0) {
            return 0;
        }
        if (length > to - pos) {
            return -1;
        }
        for (int i = 0; i < length; i++) {
            char a = text[first + i];
            char b = text[pos + i];
            if (a != b && !(inAnyCase && CharSet.of(a).inBothCases().contains(b))) {
                return -1;
            }
        }
        return length;
    }

    private void push(int resumed, int pos, int how) {
        if (top + FRAME > stack.length) {
            stack = Arrays.copyOf(stack, stack.length * 2);
        }
        stack[top] = resumed;
        stack[top + 1] = pos;
        stack[top + 2] = how;
        top += FRAME;
    }

    /** Remembers something until what was tried before is tried otherwise. */
    private void set(int slot, int value) {
        push(~slot, slots[slot], PLAIN);
        slots[slot] = value;
    }

    /** Keeps of what was put off since only what slots were; a look ahead is not tried otherwise. */
    private void keepSlots(int before) {
        int kept = before;
        for (int frame = before; frame < top; frame += FRAME) {
            if (stack[frame] < 0) {
                System.arraycopy(stack, frame, stack, kept, FRAME);
                kept += FRAME;
            }
        }
        top = kept;
    }

    private void restore(int before) {
        while (top > before) {
            top -= FRAME;
            if (stack[top] < 0) {
                slots[~stack[top]] = stack[top + 1];
            }
        }
    }
}
