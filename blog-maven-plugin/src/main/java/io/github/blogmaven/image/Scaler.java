package io.github.blogmaven.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Makes smaller copies of PNG and JPEG pictures.
 *
 * <p>Each pixel of a copy is the mean of what it covers. Nothing is drawn: the JDK's drawing opens a window system
 * on some machines, and its result depends on hints.
 */
final class Scaler {
    private static final float JPEG_QUALITY = 0.82f;
    private static final int SUMS = 5;

    private final BufferedImage image;
    private final String format;

    private Scaler(BufferedImage image, String format) {
        this.image = image;
        this.format = format;
    }

    /**
     * Reads a picture.
     *
     * @return nothing where the JDK cannot read it, such as one in the colours of a printer
     */
    static Optional<Scaler> of(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(new Scaler(reader.read(0), reader.getFormatName()));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            // What the JDK cannot read, browsers may: it is shown as it is. Some JDKs come without native parts for
            // this.
            return Optional.empty();
        }
    }

    int width() {
        return image.getWidth();
    }

    /** A copy of a width, as a file of the same kind. */
    byte[] copy(int width) {
        int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        boolean isOpaque = !image.getColorModel().hasAlpha();
        BufferedImage copy =
                new BufferedImage(width, height, isOpaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            copy.setRGB(0, y, width, 1, row(y, width, height), 0, width);
        }
        return encoded(copy);
    }

    /**
     * A part of the image as a file of the same kind, PNG for kinds that networks do not show.
     *
     * @param shown the size of the image as browsers show it
     * @param orientation how it was held when it was taken, as Exif numbers it
     * @return nothing where the file says another size than its header
     */
    Optional<byte[]> cut(SocialCrop crop, ImageSize shown, int orientation) {
        Orientation turned = Orientation.of(orientation);
        boolean isSwapped = turned.isSwapped();
        int wide = isSwapped ? shown.height() : shown.width();
        int tall = isSwapped ? shown.width() : shown.height();
        if (wide != image.getWidth() || tall != image.getHeight()) {
            return Optional.empty();
        }
        int[] part = turned.stored(crop.x(), crop.y(), crop.width(), crop.height(), wide, tall);
        Scaler cut = new Scaler(image.getSubimage(part[0], part[1], part[2], part[3]), format);
        int width = isSwapped ? crop.toHeight() : crop.toWidth();
        int height = isSwapped ? crop.toWidth() : crop.toHeight();
        BufferedImage out = new BufferedImage(crop.toWidth(), crop.toHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            int[] row = cut.row(y, width, height);
            for (int x = 0; x < width; x++) {
                turned.put(x, y, width, height, opaque(row[x]), out);
            }
        }
        boolean isJpeg = format.equalsIgnoreCase("jpeg");
        return Optional.of(new Scaler(image, isJpeg ? format : "png").encoded(out));
    }

    /** A colour on white: what is transparent, some networks show as black. */
    private static int opaque(int colour) {
        int alpha = colour >>> 24;
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int whole = ((colour >> shift) & 0xff) * alpha + 255 * (255 - alpha);
            result |= ((whole + 127) / 255) << shift;
        }
        return result;
    }

    private int[] row(int y, int width, int height) {
        double tall = (double) image.getHeight() / height;
        double wide = (double) image.getWidth() / width;
        int top = (int) (y * tall);
        int bottom = Math.min(image.getHeight(), (int) Math.ceil((y + 1) * tall));
        int[] pixels = image.getRGB(0, top, image.getWidth(), bottom - top, null, 0, image.getWidth());
        int[] row = new int[width];
        for (int x = 0; x < width; x++) {
            double[] sums = new double[SUMS];
            for (int line = top; line < bottom; line++) {
                int offset = (line - top) * image.getWidth();
                add(pixels, offset, x * wide, (x + 1) * wide, covered(line, y * tall, (y + 1) * tall), sums);
            }
            row[x] = mean(sums);
        }
        return row;
    }

    /** How much of the pixel at an index lies between two edges, from 0 to 1. */
    private static double covered(int index, double from, double to) {
        return Math.min(index + 1, to) - Math.max(index, from);
    }

    /** Adds a stretch of a line of pixels to the sums of area, alpha, red, green and blue; colours count by alpha. */
    private void add(int[] pixels, int offset, double from, double to, double share, double[] sums) {
        int end = Math.min(image.getWidth(), (int) Math.ceil(to));
        for (int x = (int) from; x < end; x++) {
            int pixel = pixels[offset + x];
            double area = share * covered(x, from, to);
            double weight = area * (pixel >>> 24);
            sums[0] += area;
            sums[1] += weight;
            sums[2] += weight * (pixel >> 16 & 0xff);
            sums[3] += weight * (pixel >> 8 & 0xff);
            sums[4] += weight * (pixel & 0xff);
        }
    }

    private static int mean(double[] sums) {
        int alpha = (int) Math.round(sums[1] / sums[0]);
        return alpha == 0
                ? 0
                : alpha << 24
                        | (int) Math.round(sums[2] / sums[1]) << 16
                        | (int) Math.round(sums[3] / sums[1]) << 8
                        | (int) Math.round(sums[4] / sums[1]);
    }

    private byte[] encoded(BufferedImage copy) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format.equalsIgnoreCase("jpeg")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(JPEG_QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(copy, null, null), parameters);
        } catch (IOException e) {
            throw new IllegalStateException("writing into memory failed", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
