package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samlebok.book.Address;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Place;
import no.samlebok.layout.Layout;
import no.samlebok.rule.Finding;
import no.samlebok.template.Form;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;

/** Where a sheet stands twice in a workbook, it is never read as if it stood there once. */
class CopiesTest {
    private static final Form FORM = SampleForm.form();
    private static final Layout LAYOUT = SampleForm.issued(FORM);

    private final Returned returned = new Returned(LAYOUT);
    private final Map<FieldId, Figure> answers = returned.fillIn(FORM);

    @Test
    void aLineDeletedAfterItsSheetWasCopiedIsNotReadFromTheCopy() {
        returned.copySheet("Investeringer", "Investeringer (2)");
        returned.deleteRow("Investeringer", returned.rowOf("investeringer.3.navn"));
        assertThat(said()).containsExactly("reading.rowOnce");
        assertThat(figure("investeringer.3.navn")).isEqualTo(new Figure.Unread("reading.rowOnce"));
        assertThat(figure("investeringer.4.navn")).isEqualTo(answers.get(FieldId.parse("investeringer.4.navn")));
    }

    @Test
    void aLineDeletedInAnOriginalThatHasLostItsColumnKeysIsNotReadFromTheCopy() {
        returned.copySheet("Investeringer", "Investeringer (2)");
        returned.deleteRow("Investeringer", returned.rowOf("investeringer.3.navn"));
        returned.deleteRow("Investeringer", keyRow("#investeringer"));
        assertThat(said()).containsExactly("reading.rowOnce");
        assertThat(figure("investeringer.3.navn")).isEqualTo(new Figure.Unread("reading.rowOnce"));
    }

    @Test
    void oneLineThatWasCopiedToASheetOfOnesOwnMakesNoCopyOfTheWholeList() {
        returned.addSheet("Notater").write("Notater", "A3", "investeringer.4");
        for (var column : List.of("navn", "prosjekt", "regnskap")) {
            var at = returned.cellOf("investeringer.4." + column);
            returned.write("Notater", at.charAt(0) + "3", returned.textAt("Investeringer", at));
        }
        assertThat(said()).isEmpty();
        assertThat(figure("investeringer.3.navn")).isEqualTo(answers.get(FieldId.parse("investeringer.3.navn")));
        returned.deleteRow("Investeringer", keyRow("#investeringer"));
        assertThat(said()).isEmpty();
    }

    @Test
    void aRowIsNotReadFromTheCopyBecauseItsNamesStayedBehindWhenTheOriginalWasSorted() {
        int tapte = returned.rowOf("arbeidsgiver.tapte.2017");
        returned.write("Arbeidsgiver", "B" + (tapte + 1), "").copySheet("Arbeidsgiver", "Arbeidsgiver (2)");
        returned.put("Arbeidsgiver (2)", returned.cellOf("arbeidsgiver.tapte.2017"), Cell.number(0, "99999"))
                .swapRows("Arbeidsgiver", tapte, returned.rowOf("arbeidsgiver.mulige.2017"), 0);
        assertThat(said()).contains("reading.cellTwice");
        assertThat(figure("arbeidsgiver.tapte.2017")).isEqualTo(new Figure.Unread("reading.cellTwice"));
    }

    @Test
    void aRowWithItsKeyOnASheetOfOnesOwnIsHeldAgainstTheOneInItsTable() {
        var at = returned.cellOf("okonomi.regnskap.2017");
        int row = Address.parse(at).row() + 1;
        returned.addSheet("Ark3");
        returned.write("Ark3", "A3", "okonomi.regnskap").write("Ark3", "B3", returned.textAt("Økonomi", "B" + row));
        assertThat(said()).isEmpty();
        returned.put("Ark3", at.charAt(0) + "3", Cell.number(0, "99999"));
        assertThat(said()).containsExactly("reading.cellTwice");
        assertThat(figure("okonomi.regnskap.2017")).isEqualTo(new Figure.Unread("reading.cellTwice"));
    }

    @Test
    void aRowDeletedInTheCopyIsAsUncertainAsOneDeletedInTheOriginal() {
        returned.copySheet("Økonomi", "Økonomi (2)");
        returned.deleteRow("Økonomi (2)", returned.rowOf("okonomi.budsjett.2017"));
        assertThat(said()).containsExactly("reading.rowOnce");
        assertThat(figure("okonomi.budsjett.2017")).isEqualTo(new Figure.Unread("reading.rowOnce"));
    }

    @Test
    void aSpareLineThatWasDeletedInOneOfTwoCopiesIsMissedByNobody() {
        for (var column : List.of("navn", "prosjekt", "regnskap")) {
            returned.put("investeringer.3." + column, Content.blank());
        }
        returned.copySheet("Investeringer", "Investeringer (2)");
        returned.deleteRow("Investeringer", returned.rowOf("investeringer.3.navn"));
        assertThat(said()).isEmpty();
    }

    @Test
    void aTableThatIsSplitOverTwoSheetsHasNoCopies() {
        returned.copySheet("Arbeidsgiver", "Ark2");
        returned.deleteRow("Arbeidsgiver", returned.rowOf("arbeidsgiver.prosent.2017"));
        returned.deleteRow("Arbeidsgiver", returned.rowOf("arbeidsgiver.mulige.2017"));
        returned.deleteRow("Ark2", returned.rowOf("arbeidsgiver.tapte.2017"));
        assertThat(said()).isEmpty();
    }

    @Test
    void aCopyWhoseRowsMovedIsStillHeldAgainstTheSheetThatWasIssued() {
        returned.copySheet("Økonomi", "Økonomi (2)").insertRows("Økonomi", 1, 2);
        assertThat(said()).isEmpty();
        returned.put("Økonomi (2)", returned.cellOf("okonomi.regnskap.2017"), Cell.number(0, "99999"));
        assertThat(said()).containsExactly("reading.cellTwice");
    }

    @Test
    void aColumnDeletedAfterItsSheetWasCopiedIsNotReadFromTheCopy() {
        returned.copySheet("Arbeidsgiver", "Arbeidsgiver (2)");
        returned.put("Arbeidsgiver (2)", returned.cellOf("arbeidsgiver.tapte.2017"), Cell.number(0, "99999"));
        returned.deleteColumn("Arbeidsgiver", column("arbeidsgiver.tapte.2017"));
        assertThat(said()).containsExactly("reading.columnGone");
        assertThat(figure("arbeidsgiver.tapte.2017")).isEqualTo(Figure.missing());
        returned.deleteColumn("Arbeidsgiver", 1);
        assertThat(said()).contains("reading.columnOnce");
        assertThat(figure("arbeidsgiver.tapte.2017")).isEqualTo(new Figure.Unread("reading.columnOnce"));
    }

    @Test
    void aListThatOnlyTheCopyHasKeysOfIsNotReadFromTheCopy() {
        returned.copySheet("Investeringer", "Investeringer (2)");
        returned.deleteColumn("Investeringer", 0).dropNames().write("Investeringer", "A8", "Noe annet");
        assertThat(said()).contains("reading.rowOnce");
        assertThat(figure("investeringer.3.navn")).isEqualTo(new Figure.Unread("reading.rowOnce"));
    }

    @Test
    void aLineThatWasCopiedBeforeItsKeyWasDeletedIsReadOnce() {
        copyLine();
        assertThat(said()).isEmpty();
        assertThat(figure("investeringer.4.navn")).isEqualTo(answers.get(FieldId.parse("investeringer.4.navn")));
    }

    @Test
    void aLineThatWasCopiedAndOneOfTheTwoChangedIsReadAsNeither() {
        int line = copyLine();
        returned.put("Investeringer", "D" + (line + 1), Cell.number(0, "99999"));
        assertThat(said()).containsExactly("reading.cellTwice");
        assertThat(figure("investeringer.4.regnskap")).isEqualTo(new Figure.Unread("reading.cellTwice"));
    }

    @Test
    void eachThingThatStandsTwiceIsNamedSoThatEachCanBePutRight() {
        int line = returned.rowOf("investeringer.4.navn");
        returned.copyRow("Investeringer", line, line + 1)
                .put("Investeringer", "D" + (line + 2), Cell.number(0, "99999"))
                .copySheet("Investeringer", "Investeringer (2)")
                .put("Investeringer (2)", returned.cellOf("investeringer.3.regnskap"), Cell.number(0, "88888"));
        assertThat(said()).containsExactly("reading.cellTwice", "reading.cellTwice");
        assertThat(reading().findings())
                .filteredOn("rule", "reading.cellTwice")
                .extracting(finding -> finding.message().in(Language.NB))
                .satisfiesExactlyInAnyOrder(
                        sheet -> assertThat(sheet).contains("2 felt", "Investeringer (2)!D"),
                        row -> assertThat(row)
                                .contains("Investeringer!D" + (line + 1), "Investeringer!D" + (line + 2)));
    }

    @Test
    void aLineThatStandsTwiceIsReadTwiceAndThatIsSaid() {
        for (var column : List.of("navn", "prosjekt", "regnskap")) {
            returned.put("investeringer.4." + column, content("investeringer.3." + column));
        }
        assertThat(said()).containsExactly("reading.lineAgain");
        assertThat(reading().findings())
                .filteredOn("rule", "reading.lineAgain")
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().in(Language.NB))
                        .matches("Investeringer: Rad \\d+ sier det samme som rad \\d+: «.*»\\. Begge er lest\\. .*"));
        assertThat(figure("investeringer.4.navn")).isEqualTo(answers.get(FieldId.parse("investeringer.3.navn")));
    }

    @Test
    void linesThatAreOnlyAlikeAreNotSpokenOf() {
        returned.put("investeringer.4.navn", content("investeringer.3.navn"));
        assertThat(said()).isEmpty();
    }

    @Test
    void aRowThatBecameAnotherInTheOriginalIsNotReadFromTheCopy() {
        returned.copySheet("Økonomi", "Økonomi (2)");
        var regnskap = Integer.toString(returned.rowOf("okonomi.regnskap.2017") + 1);
        returned.write("Økonomi", "A" + regnskap, "okonomi.budsjett").write("Økonomi", "B" + regnskap, "Budsjett");
        returned.number("okonomi.regnskap.2016", "7974").put("Økonomi", "E" + regnskap, Cell.number(0, "109"));
        assertThat(said()).contains("reading.rowOnce");
        assertThat(figure("okonomi.regnskap.2017")).isEqualTo(new Figure.Unread("reading.rowOnce"));
    }

    @Test
    void aRowThatStandsOnceMoreWithNothingAboveItIsNotReadAsIfItStoodOnce() {
        int mulige = returned.rowOf("arbeidsgiver.mulige.2017");
        returned.copySheet("Arbeidsgiver", "Ark3")
                .clear("Ark3", at -> at.row() != mulige || at.column() == 0)
                .put("Ark3", returned.cellOf("arbeidsgiver.mulige.2017"), Cell.number(0, "99999"));
        assertThat(said()).containsExactly("reading.rowTwice");
        assertThat(figure("arbeidsgiver.mulige.2017")).isEqualTo(new Figure.Unread("reading.rowTwice"));
    }

    @Test
    void linesOfACopyWithoutKeysAreHeldAgainstTheOriginalByTheirNames() {
        returned.copySheet("Investeringer", "Investeringer (2)").clear("Investeringer (2)", at -> at.column() == 0);
        assertThat(said()).isEmpty();
        returned.put("Investeringer (2)", returned.cellOf("investeringer.3.regnskap"), Cell.number(0, "99999"));
        assertThat(said()).containsExactly("reading.cellTwice");
    }

    @Test
    void whatStandsBesideARowIsSaidOfItsCopyToo() {
        returned.copySheet("Økonomi", "Økonomi (2)").put("Økonomi (2)", "H7", Cell.number(0, "4711"));
        assertThat(said()).containsExactly("reading.cellNotRead");
        assertThat(reading().findings().get(0).place()).isEqualTo(new Place("Økonomi (2)", "H7"));
    }

    /** Copies a line into the row below it and deletes the key of the upper one; the 0-based row of that. */
    private int copyLine() {
        int line = returned.rowOf("investeringer.4.navn");
        returned.copyRow("Investeringer", line, line + 1).put("Investeringer", "A" + (line + 1), Cell.text(0, ""));
        return line;
    }

    /** What was filled in in a line's field. */
    private Content content(String field) {
        var figure = answers.get(FieldId.parse(field));
        return figure instanceof Figure.Amount amount
                ? new Content.Numeric(amount.value())
                : new Content.Text(figure instanceof Figure.Code code ? code.value() : ((Figure.Text) figure).value());
    }

    private static int keyRow(String key) {
        return LAYOUT.draft().sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.hidden()
                        && row.cells().stream().anyMatch(cell -> cell.toString().contains(key)))
                .findFirst()
                .orElseThrow()
                .index();
    }

    private static int column(String field) {
        return LAYOUT.byField().get(FieldId.parse(field)).address().column();
    }

    private Figure figure(String field) {
        return reading().figures().figure(FieldId.parse(field));
    }

    private List<String> said() {
        return reading().findings().stream()
                .map(Finding::rule)
                .filter(rule -> !rule.startsWith("reading.found"))
                .toList();
    }

    private Reading reading() {
        return Reading.of(FORM, LAYOUT, returned.book());
    }
}
