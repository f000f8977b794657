package no.samlebok.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values as RFC 4180 has them, with what a Norwegian Excel needs to open them by a double click: a byte
 * order mark, semicolons between fields (comma is the decimal mark) and decimal commas.
 */
final class Csv {
    /** What a spreadsheet takes for a formula: it is led by a sign, perhaps after spaces or after our own escape. */
    private static final Pattern RUNS = Pattern.compile("^(['\\s\\u00a0]*[=+\\-@＝＋－＠]|[\\t\\r\\n])");

    private static final char ESCAPE = '\'';
    private static final char SEPARATOR = ';';

    private final StringBuilder text = new StringBuilder("\ufeff");

    /** A field of words: what would run in a spreadsheet is made words again by an apostrophe before it. */
    static String words(String field) {
        return quoted(RUNS.matcher(field).find() ? ESCAPE + field : field);
    }

    /** A field with a number, which is ours and stays one, negative too. */
    static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** Writes a record. */
    void write(List<String> fields) {
        text.append(fields.stream().collect(Collectors.joining(String.valueOf(SEPARATOR))))
                .append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(at -> at == SEPARATOR || at == '"' || at == '\n' || at == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
