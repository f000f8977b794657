package no.samlebok.addin;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The icons of the manifests are drawn by us; {@code -DargLine=-Dicons=write} draws them anew. */
class IconsTest {
    private static final Path FOLDER = Path.of("addin-manifest/icons");
    /** How far apart two pixels may lie, for not every Java smooths edges alike. */
    private static final int NEAR = 48;

    static Stream<Icon> icons() {
        return Stream.concat(
                Stream.of(16, 32, 64, 80, 128, 192).map(side -> new Icon("icon-" + side + ".png", side, false)),
                Stream.of(new Icon("outline.png", 32, true)));
    }

    @ParameterizedTest
    @MethodSource("icons")
    void eachIsAsItIsDrawn(Icon icon) throws IOException {
        var file = FOLDER.resolve(icon.file());
        if ("write".equals(System.getProperty("icons"))) {
            Files.createDirectories(FOLDER);
            ImageIO.write(icon.draw(), "png", file.toFile());
        }
        var kept = ImageIO.read(file.toFile());
        assertThat(kept.getWidth()).isEqualTo(icon.side());
        assertThat(kept.getHeight()).isEqualTo(icon.side());
        assertThat(farthest(kept, icon.draw())).isLessThanOrEqualTo(NEAR);
        assertThat(Files.size(file)).isLessThan(4096);
    }

    private static int farthest(BufferedImage one, BufferedImage other) {
        int farthest = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                    int difference = (one.getRGB(x, y) >> shift & 0xFF) - (other.getRGB(x, y) >> shift & 0xFF);
                    farthest = Math.max(farthest, Math.abs(difference));
                }
            }
        }
        return farthest;
    }
}
