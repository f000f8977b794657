package no.samlebok.writers;

import java.nio.file.Files;
import java.nio.file.Path;
import no.samlebok.rings.Requires;

/** openpyxl, the library most Python programs use. */
public record Openpyxl() implements Writer {
    private static final Path SCRIPT = Path.of("src/test/python/resave.py");

    @Override
    public String name() {
        return "openpyxl";
    }

    @Override
    public byte[] resave(byte[] workbook) {
        var python = Requires.python("openpyxl").toString();
        return Run.in(folder -> {
            var opened = Files.write(folder.resolve("opened.xlsx"), workbook);
            var saved = folder.resolve("saved.xlsx");
            Run.command(python, SCRIPT.toString(), opened.toString(), saved.toString());
            return Files.readAllBytes(saved);
        });
    }
}
