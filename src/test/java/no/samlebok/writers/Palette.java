package no.samlebok.writers;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * The colours that a picture is kept with: the 255 it has most of. Pages and sheets have few, and what lies between them along
 * the edges of letters is not missed; a picture so kept takes a third of the room.
 */
public final class Palette {
    private static final int MOST = 255;
    /** How much of a colour tells it from others: the upper bits of each of its three parts. */
    private static final int TELLING = 0xf8f8f8;

    private final List<Integer> colours;
    private final Map<Integer, Byte> nearest = new HashMap<>();

    private Palette(List<Integer> colours) {
        this.colours = colours;
    }

    /** Keeps the pictures in a folder that begin with a prefix in fewer colours. */
    public static void shrink(Path folder, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().matches(prefix + "-.*\\.png"))
                    .forEach(Palette::shrink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a picture in fewer colours. */
    public static void shrink(Path file) {
        try {
            var picture = ImageIO.read(file.toFile());
            write(of(picture).paint(picture), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Palette of(BufferedImage picture) {
        var counts = new HashMap<Integer, Integer>();
        for (int colour : pixels(picture)) {
            counts.merge(colour & TELLING, 1, Integer::sum);
        }
        return new Palette(counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList());
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private BufferedImage paint(BufferedImage picture) {
        var painted =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model());
        var indices = ((DataBufferByte) painted.getRaster().getDataBuffer()).getData();
        var pixels = pixels(picture);
        for (int at = 0; at < pixels.length; at++) {
            indices[at] = nearest.computeIfAbsent(pixels[at] & TELLING, this::index);
        }
        return painted;
    }

    /** Of what is cut off a colour its upper bits are given back: white is white. */
    private IndexColorModel model() {
        var parts = new byte[3][colours.size()];
        for (int at = 0; at < colours.size(); at++) {
            for (int part = 0; part < 3; part++) {
                int value = colours.get(at) >> (16 - 8 * part) & 0xff;
                parts[part][at] = (byte) (value | value >> 5);
            }
        }
        return new IndexColorModel(8, colours.size(), parts[0], parts[1], parts[2]);
    }

    private Byte index(int colour) {
        return (byte) Stream.iterate(0, at -> at < colours.size(), at -> at + 1)
                .min(Comparator.comparingInt(at -> distance(colours.get(at), colour)))
                .orElseThrow()
                .intValue();
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0);
        Files.delete(file);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }
}
