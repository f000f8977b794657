package no.samlebok.excel.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samlebok.book.FormatKind;

/** The kinds of number format that the cells mean by the number of their style. */
final class CellFormats {
    private static final String ALTERNATIVES = Vocabulary.COMPATIBILITY + "AlternateContent";
    private static final String NEWER = Vocabulary.COMPATIBILITY + "Choice";
    private static final String OLDER = Vocabulary.COMPATIBILITY + "Fallback";

    private final Map<Integer, FormatKind> codes = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<FormatKind> kinds = new ArrayList<>();

    private CellFormats() {}

    /** The styles of a file without any. */
    static CellFormats none() {
        return new CellFormats();
    }

    static CellFormats of(Container container, Part part) throws IOException {
        var styles = new CellFormats();
        try (var xml = container.xml(part, Vocabulary.SPREADSHEET, "styleSheet")) {
            while (xml.child()) {
                switch (xml.name()) {
                    case "numFmts", "cellXfs" -> styles.read(xml);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        return styles;
    }

    /** The kind of a style by its 0-based number; null when there is no such style. The first is always there. */
    @org.jspecify.annotations.Nullable
    FormatKind kind(int style) {
        if (style == 0 && kinds.isEmpty()) {
            return FormatKind.GENERAL;
        }
        return style < kinds.size() ? kinds.get(style) : null;
    }

    private void read(XmlInput xml) {
        xml.once(seen);
        if (xml.name().equals("numFmts")) {
            readCodes(xml);
        } else {
            readFormats(xml);
        }
    }

    /** Codes stand before the styles that use them; of a newer and an older spelling, the older is for readers like us. */
    private void readCodes(XmlInput xml) {
        while (xml.child()) {
            if (xml.name().equals(ALTERNATIVES) || xml.name().equals(OLDER)) {
                readCodes(xml);
            } else {
                readCode(xml);
                xml.skip();
            }
        }
    }

    private void readCode(XmlInput xml) {
        xml.entry();
        if (xml.name().equals("numFmt")) {
            codes.put(xml.whole("numFmtId", 0), FormatKind.of(xml.required("formatCode")));
        } else if (!xml.name().equals(NEWER)) {
            throw xml.unexpected();
        }
    }

    private void readFormats(XmlInput xml) {
        while (xml.child()) {
            if (!xml.name().equals("xf")) {
                throw xml.unexpected();
            }
            int id = xml.whole("numFmtId", 0);
            xml.entry();
            kinds.add(codes.containsKey(id) ? codes.get(id) : NumberFormats.builtIn(id));
            xml.skip();
        }
    }
}
