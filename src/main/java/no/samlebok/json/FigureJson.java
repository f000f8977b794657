package no.samlebok.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import no.samlebok.figure.Figure;

/** A figure as JSON: its type and its value, numbers as decimal strings so that nothing is rounded on the way. */
final class FigureJson {
    private FigureJson() {}

    /** Puts {@code type} and {@code value}; a missing or unread figure has the value null. */
    static void put(Figure figure, ObjectNode node) {
        node.put("type", figure.type());
        if (figure instanceof Figure.Amount amount) {
            node.put("value", amount.value().toPlainString());
        } else if (figure instanceof Figure.Stated stated) {
            node.put("value", stated.words());
        } else if (figure instanceof Figure.Range range) {
            node.put("value", range.low().toPlainString() + ".." + range.high().toPlainString());
        } else if (figure instanceof Figure.Bounded bounded) {
            node.put("value", bounded.bound().sign() + bounded.value().toPlainString());
        } else if (figure instanceof Figure.Approximate about) {
            node.put("value", "~" + about.value().toPlainString());
        } else if (figure instanceof Figure.Rank rank) {
            node.put("value", Integer.toString(rank.place()));
        } else if (figure instanceof Figure.Day day) {
            node.put("value", day.date().toString());
        } else if (figure instanceof Figure.Quantity quantity) {
            node.put("value", quantity.value().toPlainString() + " " + quantity.unit());
        } else if (figure instanceof Figure.Code code) {
            node.put("value", code.value());
        } else if (figure instanceof Figure.Text text) {
            node.put("value", text.value());
        } else {
            node.putNull("value");
        }
    }
}
