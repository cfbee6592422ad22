package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * The boxes of a diagram drawn with characters, and the edges that do not stand below their corners.
 *
 * <p>Only a box with a whole upper border is looked at, and only an edge near the place where it should be counts as
 * slipped: a diagram may hold other lines than those of boxes.
 */
final class Boxes {
    private static final String CORNERS = "+┌┬┐╔╦╗╭╮┏┳┓";
    private static final String LEVEL = "-─═━";
    private static final String UPRIGHT = "|│║┃";
    private static final String JOINTS = "+└┴┘╚╩╝╰╯┗┻┛<>";
    /** What an upright edge is made of; a line may branch off from it. */
    private static final String EDGES = UPRIGHT + "├┤┼╠╣╬┝┥┠┨┣┫╋╞╡╟╢╪╫";

    private static final int NEAR = 2;

    private Boxes() {}

    /**
     * An edge that is not below its corner.
     *
     * @param line counted from 0
     * @param at the index of its character in the line
     * @param column where it stands, counted from 0; wide letters count two
     * @param expected where its corner stands
     */
    record Slip(int line, int at, int column, int expected) {}

    static List<Slip> slips(List<String> lines) {
        List<Row> rows = lines.stream().map(Row::of).toList();
        List<Slip> slips = new ArrayList<>();
        for (int top = 0; top < rows.size(); top++) {
            for (int left = 0; left < rows.get(top).length(); left++) {
                int right = rightCorner(rows.get(top), left);
                if (right > 0) {
                    addSlips(rows, top, left, right, slips);
                }
            }
        }
        return slips;
    }

    /** The corner that ends the border which begins at a column; 0 where none begins. */
    private static int rightCorner(Row row, int left) {
        if (!row.is(left, CORNERS) || !row.is(left + 1, LEVEL)) {
            return 0;
        }
        int column = left + 1;
        while (row.is(column, LEVEL)) {
            column++;
        }
        return row.is(column, CORNERS) && column - left > 2 ? column : 0;
    }

    /** Follows the left edge down, as long as it is one, and looks for the right one beside it. */
    private static void addSlips(List<Row> rows, int top, int left, int right, List<Slip> slips) {
        for (int line = top + 1; line < rows.size(); line++) {
            Row row = rows.get(line);
            if (!row.is(left, EDGES)) {
                return;
            }
            if (row.is(right, EDGES) || row.is(right, JOINTS)) {
                continue;
            }
            for (int away = 1; away <= NEAR; away++) {
                int column = row.is(right - away, EDGES) ? right - away : right + away;
                if (row.is(column, EDGES)) {
                    slips.add(new Slip(line, row.index(column), column, right));
                    break;
                }
            }
        }
    }

    /** A line by columns: for each the character that begins there, or 0 in the second column of a wide one. */
    private static final class Row {
        private final StringBuilder characters = new StringBuilder();
        private final List<Integer> indexes = new ArrayList<>();

        static Row of(String line) {
            Row row = new Row();
            for (int i = 0; i < line.length(); ) {
                int c = line.codePointAt(i);
                for (int k = 0; k < Width.of(c); k++) {
                    row.characters.append(k == 0 && Character.isBmpCodePoint(c) ? (char) c : '\0');
                    row.indexes.add(i);
                }
                i += Character.charCount(c);
            }
            return row;
        }

        int length() {
            return characters.length();
        }

        boolean is(int column, String any) {
            return column >= 0 && column < length() && any.indexOf(characters.charAt(column)) >= 0;
        }

        /** The index in the line of what stands in a column. */
        int index(int column) {
            return indexes.get(column);
        }
    }
}
