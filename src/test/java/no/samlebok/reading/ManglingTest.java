package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.layout.Layout;
import no.samlebok.rule.Severity;
import no.samlebok.template.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a filled workbook, one thing or several, no answer is read as another field's. */
class ManglingTest {
    private static final Form FORM = SampleForm.form();
    private static final Layout LAYOUT = SampleForm.issued(FORM);
    private static final List<String> SHEETS = List.of("Målekort", "Økonomi", "Arbeidsgiver", "Investeringer");

    private final List<String> done = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("no.samlebok.rings.Seeds#stream")
    void nothingIsEverReadWrong(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 3; i++) {
            done.clear();
            var returned = new Returned(LAYOUT);
            var answers = returned.fillIn(FORM);
            int times = 1 + random.nextInt(4);
            for (int at = 0; at < times; at++) {
                mangle(returned, random);
            }
            var reading = Reading.of(FORM, LAYOUT, returned.book());
            answers.forEach((field, figure) -> {
                var read = reading.figures().figure(field);
                var expected = Returned.isList(field) ? ofItsLine(field, figure, answers, reading) : figure;
                assertThat(read.equals(expected) || read instanceof Figure.Unread || read instanceof Figure.Missing)
                        .as("%s is %s, read as %s after %s (seed %d)", field, expected, read, done, seed)
                        .isTrue();
                boolean deleted = Returned.isList(field) && !returned.holds(figure);
                assertThat(read.equals(expected) || deleted || isComplainedOf(reading))
                        .as("%s is not read and nothing is said after %s (seed %d)", field, done, seed)
                        .isTrue();
            });
        }
    }

    /** What belongs beside the name that was read; which line of an open list is which does not matter. */
    private static Figure ofItsLine(FieldId field, Figure figure, Map<FieldId, Figure> answers, Reading reading) {
        var name = reading.figures().figure(new FieldId(field.section(), field.row(), "navn"));
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue().equals(name))
                .map(answer -> new FieldId(field.section(), answer.getKey().row(), field.column()))
                .map(answers::get)
                .findFirst()
                .orElse(figure);
    }

    private static boolean isComplainedOf(Reading reading) {
        return reading.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO);
    }

    /** Does one thing that users, or their programs, do. */
    private void mangle(Returned returned, SplittableRandom random) {
        var sheets = returned.sheets().stream().filter(SHEETS::contains).toList();
        if (sheets.isEmpty()) {
            return;
        }
        var sheet = sheets.get(random.nextInt(sheets.size()));
        int row = random.nextInt(returned.height(sheet));
        int other = random.nextInt(returned.height(sheet));
        int column = random.nextInt(6);
        int what = random.nextInt(12);
        done.add(what + ": " + sheet + " row " + row + ", " + other + " column " + column);
        switch (what) {
            case 0 -> returned.insertRows(sheet, row, 1 + random.nextInt(3));
            case 1 -> returned.insertColumn(sheet, column);
            case 2 -> returned.deleteRow(sheet, row);
            case 3 -> returned.deleteColumn(sheet, column);
            case 4 -> returned.dropKeys();
            case 5 -> returned.dropNames();
            case 6 -> returned.rename(sheet, "Ark" + random.nextInt(100, 999));
            case 7 -> returned.copySheet(sheet, "Kopi" + random.nextInt(100, 999));
            case 8 -> swapLabels(returned, sheet, row, other);
            case 9 -> sortRows(returned, sheet, row, other);
            case 10 -> sortTable(returned, sheet, row, other);
            default -> returned.copyRow(sheet, row, row + 1);
        }
    }

    /** Swaps labels of a table; elsewhere it would be moving answers. */
    private static void swapLabels(Returned returned, String sheet, int row, int other) {
        if (returned.isTableRow(sheet, row) && returned.isTableRow(sheet, other)) {
            returned.swap(sheet, "B" + (row + 1), "B" + (other + 1));
        }
    }

    /** Sorts a table or a list, keys and all. */
    private static void sortRows(Returned returned, String sheet, int row, int other) {
        boolean table = returned.isTableRow(sheet, row) && returned.isTableRow(sheet, other);
        if (table || (returned.isListRow(sheet, row) && returned.isListRow(sheet, other))) {
            returned.swapRows(sheet, row, other, 0);
        }
    }

    /** Sorts a table without the hidden column, labels and answers together. */
    private static void sortTable(Returned returned, String sheet, int row, int other) {
        if (returned.isTableRow(sheet, row) && returned.isTableRow(sheet, other)) {
            returned.swapRows(sheet, row, other, 1);
        }
    }
}
