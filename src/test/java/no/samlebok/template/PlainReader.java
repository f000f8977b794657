package no.samlebok.template;

import java.math.BigDecimal;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Status;

/** Reads prefilled figures as tests write them: numbers with a decimal comma, words as words. */
final class PlainReader implements FigureReader {
    @Override
    public Figure read(Field field, String raw) {
        if (!field.isNumeric()) {
            return new Figure.Text(raw);
        }
        if (raw.equals("Ikke målsatt")) {
            return new Figure.Stated(Status.NO_GOAL, raw);
        }
        var digits = raw.replaceAll("[ \u00a0%]", "").replace(',', '.');
        return digits.matches("-?[0-9.]+") ? new Figure.Amount(new BigDecimal(digits)) : new Figure.Unread("no number");
    }
}
