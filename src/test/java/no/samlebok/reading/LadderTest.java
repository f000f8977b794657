package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.MemoryBook;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Place;
import no.samlebok.layout.Layout;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.template.Form;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;

/** A filled workbook that was handled is read right, or complained about; never wrong. */
class LadderTest {
    private static final Form FORM = SampleForm.form();
    private static final Layout LAYOUT = SampleForm.issued(FORM);

    private final Returned returned = new Returned(LAYOUT);
    private final Map<FieldId, Figure> answers = returned.fillIn(FORM);

    @Test
    void anUntouchedWorkbookHasNothingButWhatWasIssued() {
        var reading = Reading.of(FORM, LAYOUT, new Returned(LAYOUT).book());
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.figures().entries()).hasSameSizeAs(LAYOUT.slots());
        assertThat(reading.figures().amount(FieldId.parse("okonomi.regnskap.2016")))
                .contains(new BigDecimal("7949"));
        assertThat(reading.figures().figure(FieldId.parse("okonomi.regnskap.2017")))
                .isEqualTo(Figure.missing());
    }

    @Test
    void aFilledWorkbookIsReadWithItsCells() {
        var reading = assertAllRead();
        assertThat(keys(reading)).isEmpty();
        var entry =
                reading.figures().entry(FieldId.parse("okonomi.regnskap.2017")).orElseThrow();
        assertThat(entry.place()).isEqualTo(new Place("Økonomi", returned.cellOf("okonomi.regnskap.2017")));
        assertThat(entry.raw())
                .isEqualTo(((Figure.Amount) entry.figure()).value().toPlainString());
        assertThat(entry.asText()).isFalse();
        var text = reading.figures()
                .entry(FieldId.parse("okonomitekst.forklaring.tekst"))
                .orElseThrow();
        assertThat(text.raw()).contains("\n");
        assertThat(text.asText()).isTrue();
    }

    @Test
    void insertedRowsAreReadPast() {
        returned.insertRows("Økonomi", 0, 2);
        returned.insertRows("Økonomi", returned.rowOf("okonomi.budsjett.2017") + 2, 3);
        returned.insertRows("Målekort", returned.rowOf("malekort.syk.2017"), 1);
        assertThat(keys(assertAllRead())).isEmpty();
    }

    @Test
    void anInsertedColumnIsReadPastWhereverItStands() {
        for (int column = 0; column <= 5; column++) {
            var test = new LadderTest();
            test.returned.insertColumn("Økonomi", column);
            test.returned.insertColumn("Investeringer", column);
            assertThat(keys(test.assertAllRead())).as("column %d", column).isEmpty();
        }
    }

    @Test
    void renamedSheetsAreReadUnderTheirNewNames() {
        returned.rename("Økonomi", "Ark1").rename("Målekort", "Økonomi");
        var reading = assertAllRead();
        assertThat(keys(reading)).isEmpty();
        assertThat(reading.figures()
                        .entry(FieldId.parse("okonomi.avvik.2017"))
                        .orElseThrow()
                        .place())
                .isEqualTo(new Place("Ark1", returned.cellOf("okonomi.avvik.2017")));
    }

    @Test
    void sortedRowsAreReadByKeyAndLabelThoughNamesStayedBehind() {
        answers.put(FieldId.parse("investeringer.3.navn"), new Figure.Text("Asfalt"));
        returned.type("investeringer.3.navn", "Asfalt");
        sort("Økonomi", "okonomi.regnskap.2017", "okonomi.avvik.2017", 0);
        sort("Investeringer", "investeringer.1.navn", "investeringer.4.navn", 0);
        assertThat(keys(assertAllRead())).isEmpty();
    }

    @Test
    void rowsSortedWithoutTheirKeysAreComplainedOf() {
        sort("Økonomi", "okonomi.regnskap.2017", "okonomi.avvik.2017", 1);
        var reading = assertNeverWrong();
        assertThat(keys(reading)).containsExactly("reading.rowMoved");
        assertThat(said(reading.findings().get(0)))
                .isEqualTo(
                        "Økonomi: Ledeteksten står ikke der den skal for Regnskap, Avvik, og vi kan ikke vite hvilke svar"
                                + " som hører til hvilken rad. Sett ledetekstene tilbake slik de var, eller fyll ut arbeidsboka"
                                + " på nytt.");
        assertThat(reading.figures().figure(FieldId.parse("okonomi.regnskap.2017")))
                .isEqualTo(new Figure.Unread("reading.rowMoved"));
    }

    @Test
    void swappedLabelsAreComplainedOf() {
        returned.swap("Økonomi", label("okonomi.regnskap.2017"), label("okonomi.budsjett.2017"));
        var reading = assertNeverWrong();
        assertThat(keys(reading)).containsExactly("reading.rowMoved");
        assertThat(reading.findings().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(reading.figures().figure(FieldId.parse("okonomi.avvik.2017")))
                .isEqualTo(answers.get(FieldId.parse("okonomi.avvik.2017")));
    }

    @Test
    void aDeletedRowIsMissedByName() {
        returned.deleteRow("Økonomi", returned.rowOf("okonomi.budsjett.2017"));
        var reading = assertNeverWrong();
        assertThat(keys(reading)).containsExactly("reading.rowGone");
        assertThat(said(reading.findings().get(0))).startsWith("Økonomi: Raden mangler for Budsjett.");
        assertThat(reading.figures().entry(FieldId.parse("okonomi.budsjett.2017")))
                .isEmpty();
        assertThat(reading.figures().amount(FieldId.parse("okonomi.budsjett.2016")))
                .contains(new BigDecimal("7974"));
    }

    @Test
    void aDeletedColumnIsMissedByName() {
        returned.deleteColumn("Målekort", 4);
        var reading = assertNeverWrong();
        assertThat(keys(reading)).containsExactly("reading.columnGone");
        assertThat(said(reading.findings().get(0)))
                .isEqualTo("Målekort: Kolonnen 2016 mangler. Hent arbeidsboka på nytt, og fyll den ut.");
    }

    @Test
    void deletedKeysAreMadeUpForByLabelsAndNames() {
        returned.dropKeys();
        assertThat(keys(assertAllRead())).isEmpty();
    }

    @Test
    void deletedKeysAndMovedRowsAreMadeUpForByLabelsAndNames() {
        returned.dropKeys().insertRows("Økonomi", 1, 2).insertRows("Investeringer", 1, 2);
        assertThat(keys(assertAllRead())).isEmpty();
    }

    @Test
    void rowsSortedAfterTheKeysWereDeletedAreComplainedOf() {
        returned.dropKeys();
        sort("Økonomi", "okonomi.regnskap.2017", "okonomi.avvik.2017", 1);
        assertThat(keys(assertNeverWrong())).containsExactly("reading.rowMoved");
    }

    @Test
    void lostNamesAreMadeUpForByKeysAndLabels() {
        returned.dropNames();
        assertThat(keys(assertAllRead())).isEmpty();
        returned.insertRows("Økonomi", 1, 2).insertColumn("Investeringer", 1).rename("Målekort", "X");
        assertThat(keys(assertAllRead())).isEmpty();
    }

    @Test
    void lostNamesAndKeysAreMadeUpForWhereNothingMoved() {
        returned.dropNames().dropKeys();
        var reading = assertNeverWrong();
        assertThat(reading.figures().figure(FieldId.parse("okonomi.regnskap.2017")))
                .isEqualTo(answers.get(FieldId.parse("okonomi.regnskap.2017")));
        assertThat(keys(reading))
                .containsExactly(
                        "reading.rowGone",
                        "reading.rowGone",
                        "reading.sectionGone",
                        "reading.lineNotRead",
                        "reading.lineNotRead",
                        "reading.lineNotRead");
    }

    @Test
    void aCopiedSheetThatAgreesIsNoMatter() {
        returned.copySheet("Økonomi", "Økonomi (2)");
        assertThat(keys(assertAllRead())).isEmpty();
    }

    @Test
    void aCopiedSheetThatDiffersIsComplainedOfOnce() {
        returned.copySheet("Økonomi", "Økonomi (2)");
        returned.put("Økonomi (2)", returned.cellOf("okonomi.regnskap.2017"), Cell.number(0, "99999"));
        returned.put("Økonomi (2)", returned.cellOf("okonomi.budsjett.2017"), Cell.number(0, "99999"));
        var reading = assertNeverWrong();
        assertThat(keys(reading)).containsExactly("reading.cellTwice");
        assertThat(said(reading.findings().get(0)))
                .contains("i alt 2 felt")
                .contains("Økonomi!" + returned.cellOf("okonomi.regnskap.2017"))
                .contains("Økonomi (2)!" + returned.cellOf("okonomi.regnskap.2017"));
        assertThat(reading.figures().figure(FieldId.parse("okonomi.regnskap.2017")))
                .isEqualTo(new Figure.Unread("reading.cellTwice"));
        assertThat(reading.figures().figure(FieldId.parse("okonomi.avvik.2017")))
                .isEqualTo(answers.get(FieldId.parse("okonomi.avvik.2017")));
    }

    @Test
    void aCopiedSheetWithoutNamesOrOriginalIsRead() {
        returned.copySheet("Økonomi", "Økonomi (2)").deleteSheet("Økonomi").dropNames();
        assertThat(keys(assertAllRead())).isEmpty();
    }

    @Test
    void twoCopiesOfADeletedSheetAreComplainedOf() {
        returned.copySheet("Økonomi", "A").copySheet("Økonomi", "B").deleteSheet("Økonomi");
        assertThat(keys(assertNeverWrong())).containsOnly("reading.rowTwice");
    }

    @Test
    void aDeletedSheetIsMissedAsAWhole() {
        returned.deleteSheet("Arbeidsgiver");
        var reading = assertNeverWrong();
        assertThat(keys(reading)).containsExactly("reading.sectionGone");
        assertThat(said(reading.findings().get(0)))
                .isEqualTo("Arbeidsgiver mangler i arbeidsboka. Hent arbeidsboka på nytt, og fyll den ut.");
    }

    @Test
    void aChangedLabelIsReadWithAWarning() {
        returned.write("Økonomi", label("okonomi.regnskap.2017"), "Regnskap inkl. lån");
        var reading = assertAllRead();
        assertThat(keys(reading)).containsExactly("reading.labelChanged");
        var finding = reading.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.place()).isEqualTo(new Place("Økonomi", label("okonomi.regnskap.2017")));
        assertThat(said(finding)).startsWith("Ledeteksten Regnskap er endret til «regnskap inkl. lån».");
    }

    @Test
    void aChangedLabelInAMovedRowWithoutNamesIsComplainedOf() {
        returned.write("Økonomi", label("okonomi.regnskap.2017"), "Noe annet")
                .insertRows("Økonomi", 0, 1)
                .dropNames();
        assertThat(keys(assertNeverWrong())).containsExactly("reading.rowUnknown");
    }

    @Test
    void swappedHeadsAreComplainedOf() {
        int heads = returned.rowOf("okonomi.regnskap.2017") - 1;
        returned.swap("Økonomi", "D" + (heads + 1), "E" + (heads + 1));
        assertThat(keys(assertNeverWrong())).containsExactly("reading.columnMoved");
    }

    @Test
    void aCopiedRowThatDiffersIsComplainedOf() {
        int row = returned.rowOf("okonomi.avvik.2017");
        returned.copyRow("Økonomi", row, row + 1);
        assertThat(keys(assertAllRead())).isEmpty();
        returned.put("Økonomi", "E" + (row + 2), Cell.number(0, "4711"));
        assertThat(keys(assertNeverWrong())).containsExactly("reading.cellTwice");
    }

    @Test
    void aCopiedRowUnderAnotherLabelIsNotSilentlyLeftOut() {
        int row = returned.rowOf("okonomi.regnskap.2017");
        returned.copyRow("Økonomi", row, row + 1).write("Økonomi", "B" + (row + 2), "Regnskap korrigert");
        var reading = assertAllRead();
        assertThat(keys(reading)).containsExactly("reading.rowNotRead");
        assertThat(said(reading.findings().get(0))).contains("Regnskap korrigert");
    }

    @Test
    void aLineTooManyInAListIsComplainedOf() {
        int row = returned.rowOf("investeringer.4.navn") + 1;
        returned.insertRows("Investeringer", row, 1)
                .write("Investeringer", "B" + (row + 1), "Ny buss")
                .put("Investeringer", "D" + (row + 1), Cell.number(0, "1200"));
        var reading = assertAllRead();
        assertThat(keys(reading)).containsExactly("reading.lineNotRead");
        var finding = reading.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.place()).isEqualTo(new Place("Investeringer", "B" + (row + 1)));
        assertThat(said(finding)).contains("Rad " + (row + 1)).contains("«Ny buss 1200»");
    }

    @Test
    void linesOfAListMayBeFilledInAnyOrderAndPartly() {
        var some = new Returned(LAYOUT).type("investeringer.3.navn", "Asfalt").number("investeringer.2.regnskap", "12");
        var reading = Reading.of(FORM, LAYOUT, some.book());
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.figures().text(FieldId.parse("investeringer.3.navn")))
                .isEqualTo("Asfalt");
        assertThat(reading.figures().amount(FieldId.parse("investeringer.2.regnskap")))
                .contains(new BigDecimal("12"));
        assertThat(reading.figures().figure(FieldId.parse("investeringer.4.navn")))
                .isEqualTo(Figure.missing());
    }

    @Test
    void spareLinesThatWereTakenOutAreNotMissed() {
        returned.deleteRow("Investeringer", returned.rowOf("investeringer.3.navn"));
        answers.keySet()
                .removeIf(id -> id.section().equals("investeringer") && id.row().equals("3"));
        assertThat(keys(assertAllRead())).isEmpty();
    }

    @Test
    void aLineOfAListThatWasIssuedIsMissed() {
        returned.deleteRow("Investeringer", returned.rowOf("investeringer.1.navn"));
        var reading = assertNeverWrong();
        assertThat(keys(reading)).containsExactly("reading.rowGone");
        assertThat(said(reading.findings().get(0))).contains("Raden mangler for Kjøp av biler.");
    }

    @Test
    void aLockedFigureThatWasChangedIsSaidAndTheIssuedOneStands() {
        returned.number("okonomi.regnskap.2016", "7000").type("investeringer.1.navn", "Kjøp av båter");
        var reading = assertNeverWrong();
        assertThat(keys(reading)).containsOnly("reading.lockedChanged", "reading.labelChanged");
        var finding = reading.findings().stream()
                .filter(one -> FieldId.parse("okonomi.regnskap.2016").equals(one.field()))
                .findFirst()
                .orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.place()).isEqualTo(new Place("Økonomi", returned.cellOf("okonomi.regnskap.2016")));
        assertThat(said(finding))
                .isEqualTo(
                        "Regnskap 2016: Her sendte vi ut 7 949, men nå står det «7000». Vi bruker 7 949. Mener du at det"
                                + " er feil, skriver du det i feltet «Stemmer ikke? Skriv hva.»");
        var entry =
                reading.figures().entry(FieldId.parse("okonomi.regnskap.2016")).orElseThrow();
        assertThat(entry.raw()).isEqualTo("7 949");
        assertThat(entry.figure()).isEqualTo(new Figure.Amount(new BigDecimal("7949")));
        assertThat(entry.place()).isEqualTo(finding.place());
    }

    @Test
    void aLockedFigureThatWasEmptiedIsSaid() {
        returned.put("okonomi.regnskap.2016", Content.blank());
        assertThat(said(Reading.of(FORM, LAYOUT, returned.book()).findings().get(0)))
                .contains("nå står det ingenting");
    }

    @Test
    void aLockedFigureInAnotherFormIsTheSame() {
        returned.type("okonomi.regnskap.2016", "7\u00a0949").put("malekort.syk.maal", number("0.065"));
        assertThat(keys(assertAllRead())).isEmpty();
        returned.put("malekort.syk.maal", number("6.5"));
        assertThat(keys(assertAllRead())).isEmpty();
        returned.put("malekort.syk.maal", number("0.65"));
        assertThat(keys(Reading.of(FORM, LAYOUT, returned.book()))).containsExactly("reading.lockedChanged");
    }

    @Test
    void computedFieldsAreComputedAgain() {
        returned.number("arbeidsgiver.tapte.2017", "38").number("arbeidsgiver.mulige.2017", "400");
        var figures = Reading.of(FORM, LAYOUT, returned.book()).figures();
        assertThat(figures.amount(FieldId.parse("arbeidsgiver.prosent.2017")).orElseThrow())
                .isEqualByComparingTo("9.5");
    }

    @Test
    void anOverwrittenFormulaIsSaidWhenItComesToSomethingElse() {
        returned.number("arbeidsgiver.tapte.2017", "38").number("arbeidsgiver.mulige.2017", "400");
        returned.number("arbeidsgiver.prosent.2017", "0.0954");
        assertThat(Reading.of(FORM, LAYOUT, returned.book()).findings()).isEmpty();
        returned.number("arbeidsgiver.prosent.2017", "0.0955");
        assertThat(Reading.of(FORM, LAYOUT, returned.book()).findings()).isEmpty();
        returned.number("arbeidsgiver.prosent.2017", "0.0956");
        var reading = Reading.of(FORM, LAYOUT, returned.book());
        assertThat(keys(reading)).containsExactly("reading.computedChanged");
        assertThat(said(reading.findings().get(0))).contains("«0.0956»").contains("Vi bruker 9,5.");
        assertThat(reading.figures()
                        .amount(FieldId.parse("arbeidsgiver.prosent.2017"))
                        .orElseThrow())
                .isEqualByComparingTo("9.5");
        returned.put("arbeidsgiver.prosent.2017", new Content.Formula("9%", Content.blank()));
        assertThat(keys(Reading.of(FORM, LAYOUT, returned.book()))).containsExactly("reading.computedChanged");
    }

    @Test
    void aTypedResultWithoutItsInputsIsSaidAndNotRead() {
        returned.put("arbeidsgiver.tapte.2017", Content.blank()).number("arbeidsgiver.prosent.2017", "0.095");
        var reading = Reading.of(FORM, LAYOUT, returned.book());
        assertThat(keys(reading)).containsExactly("reading.computedTyped");
        assertThat(reading.figures().figure(FieldId.parse("arbeidsgiver.prosent.2017")))
                .isEqualTo(Figure.missing());
    }

    @Test
    void aDisagreementIsSaid() {
        returned.type("okonomi.stemmer.ikke", "Regnskapet for 2016 er feil.\nSpør lønn.");
        var reading = assertAllRead();
        assertThat(keys(reading)).containsExactly("reading.disagreement");
        assertThat(said(reading.findings().get(0)))
                .isEqualTo("Økonomi: Meldt at noe ikke stemmer: «Regnskapet for 2016 er feil. Spør lønn.»");
        assertThat(reading.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void whatIsNotedOfACellBecomesAFindingThere() {
        returned.type("okonomi.regnskap.2017", "ca. 500").type("investeringer.2.regnskap", "1.127");
        returned.type("investeringer.3.regnskap", "I4").type("investeringer.3.navn", " ");
        var reading = Reading.of(FORM, LAYOUT, returned.book());
        assertThat(reading.findings()).hasSize(3).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(finding.message().key());
            assertThat(finding.field()).isNotNull();
        });
        assertThat(reading.findings().get(0).place())
                .isEqualTo(new Place("Økonomi", returned.cellOf("okonomi.regnskap.2017")));
        assertThat(reading.findings().get(0).row().nb()).isEqualTo("Regnskap");
        assertThat(said(reading.findings().get(1))).startsWith("Tekst ").contains("og mer Regnskap: «1.127»");
        assertThat(said(reading.findings().get(2))).startsWith("linje 3 Regnskap: «I4»");
    }

    @Test
    void anyBookCanBeRead() {
        var empty = new MemoryBook(List.of(), List.of(), Map.of());
        var reading = Reading.of(FORM, LAYOUT, empty);
        assertThat(keys(reading)).hasSize(5).containsOnly("reading.sectionGone");
        assertThat(reading.figures().entries().keySet())
                .containsAll(FORM.issued().entries().keySet());
    }

    private void sort(String sheet, String first, String last, int firstColumn) {
        returned.sort(sheet, returned.rowOf(first), returned.rowOf(last), firstColumn, 1);
    }

    private String label(String field) {
        return "B" + (returned.rowOf(field) + 1);
    }

    private Reading assertAllRead() {
        var reading = Reading.of(FORM, LAYOUT, returned.book());
        answers.forEach((field, figure) ->
                assertThat(reading.figures().figure(field)).as(field.toString()).isEqualTo(figure));
        return reading;
    }

    /** Every field is read right, or it has no figure and something is said. */
    private Reading assertNeverWrong() {
        var reading = Reading.of(FORM, LAYOUT, returned.book());
        answers.forEach((field, figure) -> {
            var entry = reading.figures().entry(field);
            assertThat(entry.isEmpty()
                            || entry.get().figure() instanceof Figure.Unread
                            || entry.get().figure().equals(figure))
                    .as("%s: %s", field, entry)
                    .isTrue();
        });
        assertThat(reading.findings()).anyMatch(finding -> finding.severity() == Severity.ERROR);
        return reading;
    }

    private static List<String> keys(Reading reading) {
        return reading.findings().stream()
                .map(Finding::rule)
                .filter(rule -> !rule.startsWith("reading.found"))
                .toList();
    }

    private static String said(Finding finding) {
        return finding.message().in(Language.NB);
    }

    private static Content number(String digits) {
        return new Content.Numeric(new BigDecimal(digits));
    }
}
