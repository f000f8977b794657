package no.samlebok.writers;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samlebok.rings.Requires;

/** openpyxl, the library most Python programs use. */
public record Openpyxl() implements Writer {
    private static final Path SCRIPT = Path.of("src/test/python/openpyxl_save.py");

    @Override
    public String name() {
        return "openpyxl";
    }

    /** Rows that it puts in leave the names behind, so that a text stands in one row by its name and in another by its key. */
    @Override
    public Set<Deed> deeds() {
        return EnumSet.complementOf(EnumSet.of(Deed.INSERT_ROW));
    }

    @Override
    public List<byte[]> save(List<Opened> opened) {
        var python = Requires.python("openpyxl").toString();
        return Folders.through(
                opened, (from, to) -> Run.command(python, SCRIPT.toString(), from.toString(), to.toString()));
    }
}
