package no.samlebok.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import no.samlebok.app.demo.PublishedCell;
import no.samlebok.words.Language;
import no.samlebok.words.Messages;

/** What a published cell must stand as in the report tables, to readers and as data, in the language of its round. */
record PrintedCell(PublishedCell cell, Language language) {
    private static final Set<String> NUMBERS = Set.of("amount", "percent", "number", "score");
    private static final Set<String> IMPOSSIBLE = Set.of("no-goal", "discontinued", "not-applicable");
    private static final Set<String> UNAVAILABLE = Set.of("missing", "not-measured", "new", "under-way", "unknown");

    /** Whether a text that readers see says it: a number as one with its % sign, all else as it was published. */
    boolean isShownAs(String text) {
        if (isMalformed()) {
            return text.equals(words("report.cell.unread").replace("{raw}", cell.raw()));
        }
        if (cell.computed()) {
            return spaced(text).equals(cell.raw());
        }
        if (isNumber()) {
            boolean hasSign = text.endsWith("\u00a0%");
            return hasSign == cell.type().equals("percent") && isSame(number(text.replace("\u00a0%", "")));
        }
        return cell.type().equals("missing")
                ? Set.of("", words("report.cell.missing")).contains(text)
                : text.equals(cell.raw().strip());
    }

    /** Whether a record of a CSV file says it: a number as one, all else in words with its standard sign. */
    boolean isRecordedAs(Map<String, String> record) {
        var value = record.get(words("report.head.value"));
        var words = record.get(words("report.print.csv.words"));
        boolean sameValue = isNumber() ? isSame(number(value)) && words.isEmpty() : value.equals(sign());
        return sameValue
                && (isNumber() || isShownAs(words))
                && record.get(words("report.head.raw")).equals(entered());
    }

    /** Whether a cell of a JSON document says it, in type, value, unit of measure and raw text. */
    boolean isDataAs(JsonNode node) {
        return isShownAs(node.get("shown").asText())
                && node.get("type").asText().equals(isMalformed() ? "unread" : cell.type())
                && node.path("sign").asText().equals(sign())
                && (cell.unit() == null || node.path("measure").asText().equals(cell.unit()))
                && node.get("raw").asText().equals(entered())
                && isValue(node.get("value"));
    }

    private boolean isValue(JsonNode value) {
        if (isNumber()) {
            return isSame(new BigDecimal(value.asText()));
        }
        if (isMalformed() || cell.value() == null) {
            return value.isNull() || value.asText().equals(cell.raw().strip());
        }
        return cell.type().equals("day")
                ? value.asText().endsWith(cell.value())
                : value.asText().equals(cell.value());
    }

    /** A sum that the workbook computes is shown to as many decimals as are published. */
    private boolean isSame(BigDecimal found) {
        var published = new BigDecimal(String.valueOf(cell.value()));
        return cell.computed()
                ? found.subtract(published)
                                .abs()
                                .movePointRight(published.scale())
                                .compareTo(BigDecimal.ONE)
                        < 0
                : found.compareTo(published) == 0;
    }

    /** Nothing is typed where the workbook computes. */
    private String entered() {
        return cell.computed() ? "" : cell.raw();
    }

    private String sign() {
        if (IMPOSSIBLE.contains(cell.type())) {
            return ".";
        }
        return isMalformed() || UNAVAILABLE.contains(cell.type()) ? ".." : "";
    }

    private boolean isNumber() {
        return !isMalformed() && NUMBERS.contains(cell.type());
    }

    private boolean isMalformed() {
        return cell.corrected() != null;
    }

    private String words(String key) {
        return Messages.words(key).in(language);
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace("\u00a0", "").replace(',', '.'));
    }
}
