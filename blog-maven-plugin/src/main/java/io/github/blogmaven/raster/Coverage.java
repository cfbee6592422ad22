package io.github.blogmaven.raster;

/**
 * How much of each pixel shapes cover, computed exactly from the signed areas beside their edges.
 *
 * <p>Only sums, products, quotients and square roots, which every JVM computes alike.
 */
final class Coverage {
    private static final double FLATNESS = 3;

    private final int width;
    private final int height;

    /** For each pixel how much more is covered than of the pixel before it in its row. */
    private final float[] changes;

    /** The first pixel of a row that anything covers, and the first after all of them. */
    private int left = Integer.MAX_VALUE;

    private int right;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.changes = new float[(width + 2) * height];
    }

    int height() {
        return height;
    }

    void curve(double x0, double y0, double x1, double y1, double x2, double y2) {
        double bendX = x0 - 2 * x1 + x2;
        double bendY = y0 - 2 * y1 + y2;
        double bend = FLATNESS * (bendX * bendX + bendY * bendY);
        int pieces = 1 + (int) Math.sqrt(Math.sqrt(bend));
        double fromX = x0;
        double fromY = y0;
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double rest = 1 - t;
            double toX = rest * rest * x0 + 2 * rest * t * x1 + t * t * x2;
            double toY = rest * rest * y0 + 2 * rest * t * y1 + t * t * y2;
            line(fromX, fromY, toX, toY);
            fromX = toX;
            fromY = toY;
        }
    }

    /** Adds an edge; what is to the right of one that goes down is inside. */
    void line(double x0, double y0, double x1, double y1) {
        if (y0 == y1) {
            return;
        }
        double sign = y0 < y1 ? 1 : -1;
        double topX = y0 < y1 ? x0 : x1;
        double top = Math.min(y0, y1);
        double bottom = Math.max(y0, y1);
        double slope = (x1 - x0) / (y1 - y0);
        double x = top < 0 ? topX - top * slope : topX;
        int end = (int) Math.min(height, Math.ceil(bottom));
        for (int row = (int) Math.max(0, Math.floor(top)); row < end; row++) {
            double from = Math.max(row, top);
            double to = Math.min(row + 1, bottom);
            double nextX = x + slope * (to - from);
            addToRow(row, Math.min(x, nextX), Math.max(x, nextX), sign * (to - from));
            x = nextX;
        }
    }

    /** A piece of an edge in one row, between two places in it. */
    private void addToRow(int row, double left, double right, double area) {
        double from = clamped(left);
        double to = clamped(right);
        int offset = row * (width + 2);
        int first = (int) from;
        int last = (int) Math.ceil(to);
        this.left = Math.min(this.left, first);
        this.right = Math.max(this.right, Math.min(width, last + 2));
        if (last <= first + 1) {
            double inside = area * (1 - ((from + to) / 2 - first));
            changes[offset + first] += (float) inside;
            changes[offset + first + 1] += (float) (area - inside);
            return;
        }
        double each = area / (to - from);
        double before = 0;
        for (int x = first; x <= last; x++) {
            // The area to the right of the edge in this pixel, up to its right side.
            double a = Math.max(from, x);
            double b = Math.min(to, x + 1);
            double crossed = b > a ? each * (b - a) : 0;
            double reached = each * (Math.min(to, Math.max(from, x)) - from);
            double covered = reached + crossed * (x + 1 - (a + b) / 2);
            if (b <= a) {
                covered = area;
            }
            changes[offset + x] += (float) (covered - before);
            before = covered;
        }
    }

    private double clamped(double x) {
        return Math.max(0, Math.min(width, x));
    }

    int left() {
        return Math.min(left, width);
    }

    int right() {
        return right;
    }

    /** The covered parts of the pixels of a row, from 0 to a number of levels, between the outermost that are covered. */
    void levels(int row, int levels, byte[] out) {
        double sum = 0;
        int offset = row * (width + 2);
        for (int x = left(); x < right; x++) {
            sum += changes[offset + x];
            out[x] = (byte) (Math.min(1, Math.abs(sum)) * levels + 0.5);
        }
    }
}
