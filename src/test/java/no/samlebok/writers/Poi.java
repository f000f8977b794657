package no.samlebok.writers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Apache POI, as programs of others use it. */
public record Poi() implements Writer {
    @Override
    public String name() {
        return "POI";
    }

    @Override
    public byte[] resave(byte[] workbook) {
        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            var bytes = new ByteArrayOutputStream();
            opened.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
