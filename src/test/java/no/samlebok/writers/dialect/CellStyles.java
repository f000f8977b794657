package no.samlebok.writers.dialect;

import java.util.HashMap;
import java.util.Map;
import no.samlebok.writers.Xml;
import org.w3c.dom.Element;

/** The styles as Excel numbers them: cell styles and number formats in an order of its own, the first always first. */
final class CellStyles {
    private static final int FIRST_CUSTOM = 164;

    private final Xml styles;
    private final int count;

    CellStyles(Xml styles) {
        this.styles = styles;
        var list = Xml.child(styles.root(), "cellXfs");
        count = (int) Xml.children(list).count();
        reverse(list);
        renumberFormats();
    }

    /** The new number of a style. */
    String number(String old) {
        int number = old.isEmpty() ? 0 : Integer.parseInt(old);
        return Integer.toString(number == 0 ? 0 : count - number);
    }

    Xml styles() {
        return styles;
    }

    private static void reverse(Element list) {
        var entries = Xml.children(list).toList();
        for (int at = entries.size() - 1; at > 0; at--) {
            list.appendChild(entries.get(at));
        }
    }

    private void renumberFormats() {
        var list = Xml.child(styles.root(), "numFmts");
        if (list == null) {
            return;
        }
        var formats = Xml.children(list).toList();
        Map<String, String> ids = new HashMap<>();
        for (int at = 0; at < formats.size(); at++) {
            var id = Integer.toString(FIRST_CUSTOM + formats.size() + at);
            ids.put(formats.get(formats.size() - 1 - at).getAttribute("numFmtId"), id);
        }
        formats.forEach(format -> format.setAttribute("numFmtId", ids.get(format.getAttribute("numFmtId"))));
        styles.all("xf").stream()
                .filter(style -> ids.containsKey(style.getAttribute("numFmtId")))
                .forEach(style -> style.setAttribute("numFmtId", ids.get(style.getAttribute("numFmtId"))));
    }
}
