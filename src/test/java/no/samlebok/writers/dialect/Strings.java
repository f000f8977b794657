package no.samlebok.writers.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.writers.Xml;
import org.w3c.dom.Element;

/** The table of shared strings that Excel writes anew: in order of use, some of them rich, some with phonetic runs. */
final class Strings {
    private static final int EVERY_RICH = 3;
    private static final int EVERY_PHONETIC = 5;

    private final List<String> old;
    private final Map<String, Integer> shared = new LinkedHashMap<>();
    private int uses;

    /** From the table as it was; null when there was none. */
    Strings(Xml table) {
        old = table == null
                ? List.of()
                : table.all("si").stream().map(Strings::text).toList();
    }

    /** What an item says: its text and those of its runs, never the phonetic ones. */
    static String text(Element item) {
        return Xml.children(item)
                .flatMap(part -> switch (part.getLocalName()) {
                    case "t" -> java.util.stream.Stream.of(part);
                    case "r" -> java.util.stream.Stream.of(Xml.child(part, "t"));
                    default -> java.util.stream.Stream.<Element>empty();
                })
                .map(Element::getTextContent)
                .reduce("", String::concat);
    }

    /** What a cell pointed at before. */
    String before(int index) {
        return old.get(index);
    }

    /** Where a text stands now. */
    int index(String text) {
        uses++;
        return shared.computeIfAbsent(text, added -> shared.size());
    }

    /** The table to be written. */
    Xml table() {
        var table = Xml.parse(("<sst xmlns=\"" + Xml.MAIN + "\"/>").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        table.root().setAttribute("count", Integer.toString(uses));
        table.root().setAttribute("uniqueCount", Integer.toString(shared.size()));
        new ArrayList<>(shared.keySet()).forEach(text -> write(Xml.add(table.root(), "si"), text, shared.get(text)));
        return table;
    }

    private static void write(Element item, String text, int index) {
        if (index % EVERY_RICH == EVERY_RICH - 1 && text.length() > 1) {
            int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
            plain(Xml.add(item, "r"), text.substring(0, half));
            var bold = Xml.add(item, "r");
            var look = Xml.add(bold, "rPr");
            Xml.add(look, "b");
            Xml.add(look, "sz").setAttribute("val", "11");
            Xml.add(look, "rFont").setAttribute("val", "Calibri");
            plain(bold, text.substring(half));
        } else {
            plain(item, text);
        }
        if (index % EVERY_PHONETIC == EVERY_PHONETIC - 1) {
            phonetic(item, text);
        }
    }

    private static void phonetic(Element item, String text) {
        var run = Xml.add(item, "rPh");
        run.setAttribute("sb", "0");
        run.setAttribute("eb", Integer.toString(text.length()));
        plain(run, "uttale");
        Xml.add(item, "phoneticPr").setAttribute("fontId", "1");
    }

    private static void plain(Element in, String text) {
        var written = Xml.add(in, "t");
        written.setTextContent(text);
        if (!text.equals(text.strip()) || text.contains("\n")) {
            written.setAttribute("xml:space", "preserve");
        }
    }
}
