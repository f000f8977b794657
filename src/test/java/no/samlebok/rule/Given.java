package no.samlebok.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Place;
import no.samlebok.figure.Status;
import no.samlebok.words.Language;
import no.samlebok.words.Message;
import no.samlebok.words.Words;

/** The words that tests of rules are written in. */
final class Given {
    static final Verdicts NB = Verdicts.in(Language.NB);

    private Given() {}

    static FieldId field(String id) {
        return FieldId.parse("a." + id);
    }

    /** A field in thousands of kroner, whose row and column heads are as its id. */
    static Subject amount(String id, int decimals) {
        var field = field(id);
        return new Subject(
                field,
                new Words(field.row(), field.row() + " (nn)"),
                Words.same(field.column()),
                "1000 kr",
                Words.same("1 000 kr"),
                decimals,
                false);
    }

    static Subject percent(String id, int decimals) {
        var field = field(id);
        var unit = Words.same("%");
        return new Subject(field, Words.same(field.row()), Words.same(field.column()), "%", unit, decimals, true);
    }

    static Head head(Severity severity, String nb, Subject... subjects) {
        var words = new Words(nb, "nn: " + nb);
        var fields = Arrays.stream(subjects).map(Subject::field).toList();
        return new Head("rule:x", severity, Words.same("Regel"), Message.of("rule", words), fields);
    }

    static Figures figures(Entry... entries) {
        return Figures.of(List.of(entries));
    }

    /** A number in a number cell; written with a decimal point. */
    static Entry number(String id, String value) {
        return Entry.of(field(id), new Figure.Amount(new BigDecimal(value)), value.replace('.', ','));
    }

    /** A number typed as text, and read. */
    static Entry typed(String id, String value, String raw) {
        return written(id, new Figure.Amount(new BigDecimal(value)), raw);
    }

    static Entry text(String id, String raw) {
        return written(id, new Figure.Text(raw), raw);
    }

    static Entry stated(String id, Status status, String raw) {
        return written(id, new Figure.Stated(status, raw), raw);
    }

    /** An estimate: {@code ca 94}. */
    static Entry about(String id, String value) {
        return written(id, new Figure.Approximate(new BigDecimal(value)), "ca " + value);
    }

    static Entry unread(String id, String raw) {
        return written(id, new Figure.Unread("?"), raw);
    }

    static Entry blank(String id) {
        return Entry.of(field(id), Figure.missing(), "");
    }

    private static Entry written(String id, Figure figure, String raw) {
        return new Entry(field(id), figure, raw, new Place("Ark", "B2"), true);
    }

    /** How a formula counts a blank cell. */
    static String blankOf(String id) {
        var name = field(id).name();
        return "(COUNTIF(" + name + ",\"\")+COUNTIF(" + name + ",\" \"))";
    }

    /** The messages of what was found, in bokmål. */
    static List<String> said(Outcome outcome) {
        var said = new ArrayList<String>();
        outcome.violations().forEach(violation -> said.add(violation.message().in(Language.NB)));
        return said;
    }

    static String formula(Rule rule) {
        return rule.formula(NB).orElseThrow();
    }
}
