package io.github.blogmaven.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The instructions of a program while it is made, and the sets, words and choices they speak of. */
final class Instructions {
    private final List<CharSet> sets = new ArrayList<>();
    private final Map<CharSet, Integer> places = new HashMap<>();
    private final List<char[]> words = new ArrayList<>();
    private final List<int[][]> switches = new ArrayList<>();
    private int[] code = new int[64];
    private int size;

    /** Adds an instruction or an operand, and says where it is. */
    int emit(int value) {
        if (size == code.length) {
            code = Arrays.copyOf(code, size * 2);
        }
        code[size] = value;
        return size++;
    }

    void emit(int instruction, int operand) {
        emit(instruction);
        emit(operand);
    }

    /** Makes an operand lead to what is added next. */
    void mend(int place) {
        code[place] = size;
    }

    void mendAll(List<Integer> places) {
        for (int place : places) {
            mend(place);
        }
    }

    /** Where a set is in the table; one that contains all is nowhere. */
    int placeOf(CharSet set) {
        if (set.equals(CharSet.ALL)) {
            return Program.ANY;
        }
        return exactPlaceOf(set);
    }

    int exactPlaceOf(CharSet set) {
        Integer place = places.get(set);
        if (place == null) {
            place = sets.size() * CharSet.FIRST_OTHER;
            sets.add(set);
            places.put(set, place);
        }
        return place;
    }

    int size() {
        return size;
    }

    /** The number of a word. */
    int word(String word) {
        words.add(word.toCharArray());
        return words.size() - 1;
    }

    /** The number of a choice by the next character. */
    int choice(int[][] targets) {
        switches.add(targets);
        return switches.size() - 1;
    }

    Program program(int slots) {
        return new Program(Arrays.copyOf(code, size), sets, words, switches, slots);
    }
}
