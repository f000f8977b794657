package no.samlebok.writers.dialect;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import no.samlebok.writers.Parts;
import no.samlebok.writers.Xml;

/** Saves a workbook again as Excel does, on nothing but zip and XML. */
public final class Resaving {
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String WORKBOOK = "xl/workbook.xml";

    private final Parts parts;
    private final DialectPackage holder;
    private final Strings strings;
    private final CellStyles styles;
    private final DialectWorkbook workbook;
    private final Xml chain = Xml.parse(("<calcChain xmlns=\"" + Xml.MAIN + "\"/>").getBytes(StandardCharsets.UTF_8));

    private Resaving(byte[] file) {
        parts = Parts.of(file);
        holder = new DialectPackage(parts);
        strings = new Strings(parts.has(STRINGS) ? parts.xml(STRINGS) : null);
        styles = new CellStyles(parts.xml(STYLES));
        workbook = new DialectWorkbook(parts.xml(WORKBOOK));
    }

    /** The workbook saved again. */
    public static byte[] of(byte[] file) {
        var resaving = new Resaving(file);
        resaving.sheets();
        resaving.tables();
        resaving.rest();
        return resaving.parts.pack();
    }

    private void sheets() {
        var number = new AtomicInteger();
        holder.sheets().forEach((relationship, part) -> {
            var sheet = new DialectSheet(parts.xml(part), strings, styles);
            parts.put(part, sheet.rewritten(number.incrementAndGet()).bytes());
            sheet.formulas().forEach(cell -> {
                var link = Xml.add(chain.root(), "c");
                link.setAttribute("r", cell);
                link.setAttribute("i", workbook.sheetId(relationship));
            });
        });
    }

    private void tables() {
        int number = 0;
        for (var name : parts.names()) {
            if (name.matches("xl/tables/[^/]*\\.xml")) {
                var table = parts.xml(name);
                Revisions.dress(table, 100_000 + number++);
                parts.put(name, table.bytes());
            }
        }
    }

    private void rest() {
        parts.put(STYLES, styles.styles().bytes());
        parts.put(WORKBOOK, workbook.rewritten().bytes());
        holder.add(STRINGS, "sharedStrings", strings.table());
        if (Xml.children(chain.root()).findAny().isPresent()) {
            holder.add("xl/calcChain.xml", "calcChain", chain);
        }
        holder.makeAbsolute();
        holder.sign();
    }
}
