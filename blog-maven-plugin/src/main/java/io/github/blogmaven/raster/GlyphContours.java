package io.github.blogmaven.raster;

import java.nio.ByteBuffer;

/** Draws the contours of a simple glyph: points on and off quadratic curves. */
final class GlyphContours {
    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;

    private final ByteBuffer data;
    private final Coverage coverage;
    private final int[] ends;
    private final byte[] flags;
    private final double[] x;
    private final double[] y;

    GlyphContours(ByteBuffer data, int contours, Placement placement, Coverage coverage) {
        this.data = data;
        this.coverage = coverage;
        this.ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = data.getShort(10 + 2 * i) & 0xffff;
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        this.flags = new byte[points];
        int at = 10 + 2 * contours;
        at = readFlags(at + 2 + (data.getShort(at) & 0xffff));
        double[] unitsX = new double[points];
        double[] unitsY = new double[points];
        at = readValues(at, unitsX, X_SHORT, X_SAME);
        readValues(at, unitsY, Y_SHORT, Y_SAME);
        this.x = new double[points];
        this.y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = placement.x(unitsX[i], unitsY[i]);
            y[i] = placement.y(unitsX[i], unitsY[i]);
        }
    }

    private int readFlags(int from) {
        int at = from;
        for (int i = 0; i < flags.length; i++) {
            byte flag = data.get(at++);
            flags[i] = flag;
            if ((flag & REPEAT) != 0) {
                for (int more = data.get(at++) & 0xff; more > 0 && i + 1 < flags.length; more--) {
                    flags[++i] = flag;
                }
            }
        }
        return at;
    }

    private int readValues(int from, double[] values, int isShort, int isSame) {
        int at = from;
        int value = 0;
        for (int i = 0; i < values.length; i++) {
            if ((flags[i] & isShort) != 0) {
                int change = data.get(at++) & 0xff;
                value += (flags[i] & isSame) != 0 ? change : -change;
            } else if ((flags[i] & isSame) == 0) {
                value += data.getShort(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    void draw() {
        int first = 0;
        for (int end : ends) {
            if (end > first) {
                draw(first, end - first + 1);
            }
            first = end + 1;
        }
    }

    /** Between two points off the curve, the one in the middle is on it. */
    private void draw(int first, int count) {
        int start = first;
        while (start < first + count && !isOnCurve(start)) {
            start++;
        }
        boolean hasStart = start < first + count;
        int last = first + count - 1;
        double startX = hasStart ? x[start] : (x[first] + x[last]) / 2;
        double startY = hasStart ? y[start] : (y[first] + y[last]) / 2;
        double nowX = startX;
        double nowY = startY;
        int from = hasStart ? start + 1 : first;
        int steps = hasStart ? count - 1 : count;
        for (int i = 0; i < steps; i++) {
            int point = first + (from - first + i) % count;
            if (isOnCurve(point)) {
                coverage.line(nowX, nowY, x[point], y[point]);
                nowX = x[point];
                nowY = y[point];
                continue;
            }
            int next = first + (point - first + 1) % count;
            boolean isLast = i == steps - 1;
            double toX = isLast ? startX : isOnCurve(next) ? x[next] : (x[point] + x[next]) / 2;
            double toY = isLast ? startY : isOnCurve(next) ? y[next] : (y[point] + y[next]) / 2;
            coverage.curve(nowX, nowY, x[point], y[point], toX, toY);
            nowX = toX;
            nowY = toY;
            i += !isLast && isOnCurve(next) ? 1 : 0;
        }
        coverage.line(nowX, nowY, startX, startY);
    }

    private boolean isOnCurve(int point) {
        return (flags[point] & ON_CURVE) != 0;
    }
}
