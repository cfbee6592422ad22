package io.github.blogmaven.raster;

/** Where the points of an outline are on the canvas: an affine transformation. */
record Placement(double xx, double xy, double yx, double yy, double dx, double dy) {
    double x(double x, double y) {
        return xx * x + yx * y + dx;
    }

    double y(double x, double y) {
        return xy * x + yy * y + dy;
    }

    /** The same for a part of the outline, which is transformed first. */
    Placement with(double[] part, double partX, double partY) {
        return new Placement(
                xx * part[0] + yx * part[1],
                xy * part[0] + yy * part[1],
                xx * part[2] + yx * part[3],
                xy * part[2] + yy * part[3],
                x(partX, partY),
                y(partX, partY));
    }
}
