package no.samlebok.writers;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samlebok.rings.Requires;

/**
 * A library that programs in JavaScript use.
 *
 * @param script the one that works with it, in {@code src/test/node}
 * @param deeds what can be done with it
 */
public record Node(String name, String script, Set<Deed> deeds) implements Writer {
    private static final Path FOLDER = Path.of("src/test/node");

    static Node exceljs() {
        return new Node("ExcelJS", "exceljs.js", EnumSet.complementOf(EnumSet.of(Deed.COPY)));
    }

    /** It knows cells and no rows or columns that can be put in. */
    static Node sheetjs() {
        return new Node(
                "SheetJS",
                "sheetjs.js",
                EnumSet.complementOf(EnumSet.of(Deed.INSERT_ROW, Deed.DELETE_ROW, Deed.INSERT_COLUMN)));
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public List<byte[]> save(List<Opened> opened) {
        var node = Requires.program("node").toString();
        Requires.folder(FOLDER.resolve("node_modules"));
        var file = FOLDER.resolve(script).toString();
        return Folders.through(opened, (from, to) -> Run.command(node, file, from.toString(), to.toString()));
    }
}
