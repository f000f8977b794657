package no.samlebok.writers;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaletteTest {
    @TempDir
    Path folder;

    @Test
    void aPictureOfFewColoursIsTheSameAndSmaller() throws IOException {
        var file = picture("side-a.png", at -> at % 7 == 0 ? new Color(0, 96, 184) : Color.WHITE);
        long before = Files.size(file);
        var was = ImageIO.read(file.toFile());
        Palette.shrink(folder, "side");
        var is = ImageIO.read(file.toFile());
        for (int x = 0; x < was.getWidth(); x++) {
            assertThat(is.getRGB(x, 3) & 0xf8f8f8).isEqualTo(was.getRGB(x, 3) & 0xf8f8f8);
        }
        assertThat(new Color(is.getRGB(1, 1))).isEqualTo(Color.WHITE);
        assertThat(Files.size(file)).isLessThan(before);
    }

    @Test
    void aPictureOfManyColoursIsAlmostTheSame() throws IOException {
        var file = picture("side-b.png", at -> at < 150 ? Color.WHITE : new Color(at % 256, at % 256, at % 256));
        Palette.shrink(file);
        assertThat(ImageIO.read(file.toFile()).getColorModel().getPixelSize()).isEqualTo(8);
        assertThat(new Color(ImageIO.read(file.toFile()).getRGB(200, 0)).getRed())
                .isBetween(195, 207);
    }

    private interface Paint {
        Color at(int column);
    }

    private Path picture(String name, Paint paint) throws IOException {
        var picture = new BufferedImage(256, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, paint.at(x).getRGB());
            }
        }
        var file = folder.resolve(name);
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }
}
