package no.samlebok.excel.read;

/** Reads a text that may be cut in runs with different fonts, and may have readings for the sounds of its signs. */
final class RichText {
    private RichText() {}

    /** The whole text of the element the cursor stands on; readings are no part of it. */
    static String read(XmlInput xml, Budget budget) {
        var text = new StringBuilder();
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "r" -> run(xml, text);
                case "rPh", "phoneticPr", "extLst" -> xml.skip();
                default -> throw xml.unexpected();
            }
            budget.allow("snapshot.budget.text", text.length(), budget.text());
        }
        return Escapes.undo(text.toString());
    }

    private static void run(XmlInput xml, StringBuilder text) {
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "rPr", "extLst" -> xml.skip();
                default -> throw xml.unexpected();
            }
        }
    }
}
