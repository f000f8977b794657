package no.samlebok.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;

/** What Excel says of a cell: its value and of what sort, its formula, its number format, and what it shows. */
record SentCell(JsonNode value, JsonNode formula, String type, String format, String shown) {
    /** A number beyond what Excel can hold was not sent by Excel; rounding it would take for ever. */
    private static final int MOST_DIGITS = 400;

    private static final int LAST_DAY = 2_958_465;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    /**
     * The cell in a 0-based column; none when nothing stands in it.
     *
     * @throws IllegalArgumentException when its value is not of the sort it is said to be
     * @throws OtherDates when it shows another day than its number is
     */
    Optional<Cell> read(int column) {
        var kind = FormatKind.of(format);
        var content = content();
        if (content instanceof Content.Numeric number && kind == FormatKind.DATE) {
            hold(number.value());
        }
        var raw = content instanceof Content.Blank ? "" : value.asText();
        if (isFormula()) {
            var text = formula.asText().substring(1);
            return Optional.of(new Cell(column, new Content.Formula(text, content), raw, kind));
        }
        return content instanceof Content.Blank ? Optional.empty() : Optional.of(new Cell(column, content, raw, kind));
    }

    /** A text that begins as a formula does is given as what stands there and as the formula alike. */
    private boolean isFormula() {
        return formula.isTextual()
                && formula.asText().startsWith("=")
                && !(value.isTextual() && value.asText().equals(formula.asText()));
    }

    private Content content() {
        return switch (type) {
            case "Empty" -> Content.blank();
            case "String" -> new Content.Text(needed(value.isTextual()).asText().replaceAll("\\R", "\n"));
            case "Double", "Integer" -> number(needed(value.isNumber()).decimalValue());
            case "Boolean" -> new Content.Bool(needed(value.isBoolean()).asBoolean());
            case "Error", "RichValue", "Unknown" ->
                new Content.Fault(needed(value.isTextual()).asText());
            default -> throw new IllegalArgumentException("no sort of value: " + type);
        };
    }

    private JsonNode needed(boolean asSaid) {
        if (!asSaid) {
            throw new IllegalArgumentException("not of the sort that is said: " + type);
        }
        return value;
    }

    private static Content number(BigDecimal sent) {
        if (Math.abs((long) sent.precision() - sent.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("no number of Excel's");
        }
        return Content.Numeric.asShown(sent);
    }

    /** Where days are counted from 1904 and not from 1900, Excel does not say so here; what the cell shows gives it away. */
    private void hold(BigDecimal serial) {
        var year = YEAR.matcher(shown);
        boolean isDay = serial.signum() > 0 && serial.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        if (isDay
                && year.find()
                && !year.group()
                        .equals(Integer.toString(
                                DAY_ZERO.plusDays(serial.intValue()).getYear()))) {
            throw new OtherDates();
        }
    }
}
