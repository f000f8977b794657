package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.book.Address;
import no.samlebok.book.Book;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.MemoryBook;
import no.samlebok.book.MemorySheet;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;
import no.samlebok.draft.Draft;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.layout.IdentitySheet;
import no.samlebok.layout.UnitWorkbook;
import no.samlebok.reading.Drafted;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.submission.Identity;
import no.samlebok.submission.Origin;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;
import no.samlebok.template.Round;
import no.samlebok.words.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whoever tampers with what a workbook is, or with what was known when it went out, is found out by name. */
class IdentityFaultsTest {
    private static final Round ROUND = Examples.molde2017();
    private static final Round LAST_YEAR = Examples.molde2016();
    private static final Round NURSERIES = Examples.barnehage2019();
    private static final Form DRIFT = TestForms.of(ROUND, Examples.driftsavdelingen(ROUND));
    private static final Form NURSERY =
            TestForms.of(NURSERIES, NURSERIES.reporting().get(0));
    private static final Map<String, Set<String>> MATRIX = new LinkedHashMap<>();

    @Test
    void anUntouchedWorkbookIsGenuine() {
        assertThat(found("nothing", DRIFT, book(DRIFT, line(DRIFT)))).isEmpty();
    }

    @Test
    void whatTheFileIsCalledAfterBeingDownloadedTwiceIsNoMatter() {
        var checked = check(book(DRIFT, line(DRIFT)), ROUND, "Ressurstjenesten 2017 (1).xlsx");
        assertThat(note("downloaded twice", checked)).isEmpty();
        assertThat(Objects.requireNonNull(checked.form()).unit().code())
                .isEqualTo(DRIFT.unit().code());
    }

    @Test
    void theUnitIsEditedInTheIdentity() {
        var line = line(DRIFT).replace("|120|", "|110|");
        assertThat(found("unit edited", DRIFT, book(DRIFT, line))).contains("identity-signature", "identity-front");
    }

    @Test
    void theUnitIsNotInTheRound() {
        assertThat(found("unknown unit", DRIFT, book(DRIFT, line(DRIFT).replace("|120|", "|999|"))))
                .containsExactly("check.unknownUnit");
    }

    @Test
    void theWorkbookIsLastYears() {
        var form = TestForms.of(LAST_YEAR, Examples.driftsavdelingen(LAST_YEAR));
        var checked = check(book(form, line(form)), ROUND);
        assertThat(note("last year's", checked)).containsExactly("check.unknownRound");
        assertThat(Objects.requireNonNull(checked.refusal()).in(Language.NB)).contains("molde-2016", "molde-2017");
    }

    @Test
    void theIdentityOfThisYearIsPastedIntoLastYears() {
        var form = TestForms.of(LAST_YEAR, Examples.driftsavdelingen(LAST_YEAR));
        assertThat(found("year pasted", DRIFT, book(form, line(DRIFT)))).contains("identity-front");
    }

    @Test
    void theIdentityOfAnotherUnitIsPasted() {
        var other = TestForms.of(ROUND, Examples.ressurstjenesten(ROUND));
        var checked = check(book(DRIFT, line(other)), ROUND);
        assertThat(note("identity pasted", checked)).contains("identity-front");
        assertThat(said(checked, "identity-front")).contains("Driftsavdelingen").contains("Ressurstjenesten");
    }

    @Test
    void theVersionIsEdited() {
        var line = line(DRIFT).replaceFirst("\\|enhetsrapport\\|[0-9]+\\|", "|enhetsrapport|99|");
        assertThat(found("version edited", DRIFT, book(DRIFT, line)))
                .contains("identity-signature", "identity-template");
    }

    @Test
    void theCellAndThePropertyDoNotAgree() {
        var book = put(
                book(DRIFT, line(DRIFT)),
                IdentitySheet.SHEET,
                "A1",
                text(line(DRIFT).replace("|120|", "|110|")));
        assertThat(found("carriers differ", DRIFT, book)).contains("identity-carriers", "identity-signature");
    }

    @Test
    void theIdentityIsGone() {
        var book = book(DRIFT, line(DRIFT));
        var without = new MemoryBook(
                book.sheets().stream()
                        .filter(sheet -> !sheet.name().equals(IdentitySheet.SHEET))
                        .toList(),
                List.of(),
                Map.of());
        assertThat(note("identity removed", check(without, ROUND))).containsExactly("check.notOurs");
    }

    @Test
    void aPrefilledFigureIsChanged() {
        var field = FieldId.parse("okonomi.regnskap.2016");
        var checked = check(put(book(DRIFT, line(DRIFT)), DRIFT, field, number("1")), ROUND);
        assertThat(note("prefill changed", checked)).contains("reading.lockedChanged");
        assertThat(said(checked, "reading.lockedChanged"))
                .contains("«1»")
                .contains(DRIFT.issued().entry(field).orElseThrow().raw());
    }

    @Test
    void aPrefilledFigureIsEmptied() {
        var field = FieldId.parse("okonomi.regnskap.2016");
        assertThat(found("prefill emptied", DRIFT, put(book(DRIFT, line(DRIFT)), DRIFT, field, Content.blank())))
                .contains("reading.lockedChanged");
    }

    @Test
    void aFormulaIsOverwritten() {
        var computed = NURSERY.fields()
                .filter(field -> field.fill() == Fill.COMPUTED)
                .map(Field::id)
                .findFirst()
                .orElseThrow();
        var checked = check(put(book(NURSERY, line(NURSERY)), NURSERY, computed, number("123")), NURSERIES);
        assertThat(note("formula overwritten", checked)).contains("reading.computedTyped");
        assertThat(said(checked, "reading.computedTyped")).contains("«123»");
    }

    @Test
    void theRoundHasNewFiguresAndNobodyIsBlamed() {
        var identity = Identity.parse(line(DRIFT).substring(0, line(DRIFT).lastIndexOf('|')))
                .orElseThrow();
        var older = new Identity(
                identity.municipality(),
                identity.round(),
                identity.template(),
                identity.version(),
                identity.unit(),
                identity.issue(),
                "0123456789abcdef");
        var book =
                put(book(DRIFT, Molde.SEAL.sign(older)), DRIFT, FieldId.parse("okonomi.regnskap.2016"), number("7950"));
        var checked = check(book, ROUND);
        assertThat(note("round's figures changed since", checked)).contains("identity-prefill");
        assertThat(checked.findings())
                .filteredOn(finding ->
                        finding.rule().startsWith("identity") || finding.rule().startsWith("reading"))
                .extracting(Finding::severity)
                .containsOnly(Severity.INFO);
    }

    @Test
    void twoPeopleFillInOneWorkbook() {
        var field = FieldId.parse("okonomi.regnskap.2017");
        var issued = book(DRIFT, line(DRIFT));
        var one = check(put(issued, DRIFT, field, number("40")), ROUND, "Kari.xlsx");
        var other = check(put(issued, DRIFT, field, number("50")), ROUND, "Ola.xlsx");
        var compared = CompareCopies.among(List.of(one, other));
        assertThat(note("two copies", compared.get(0))).contains("identity-copies");
        assertThat(compared.get(1).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.field()).isEqualTo(field);
            assertThat(difference.file()).isEqualTo("Kari.xlsx");
            assertThat(difference.here()).isEqualTo("50");
            assertThat(difference.there()).isEqualTo("40");
        });
    }

    @Test
    void theSameFileTwiceIsNoDifference() {
        var one = check(book(DRIFT, line(DRIFT)), ROUND, "Kari.xlsx");
        assertThat(CompareCopies.among(List.of(one, one))).isEqualTo(List.of(one, one));
    }

    @Test
    void copiesOfDifferentUnitsAreNotCompared() {
        var other = TestForms.of(ROUND, Examples.ressurstjenesten(ROUND));
        var files = List.of(
                check(book(DRIFT, line(DRIFT)), ROUND, "a.xlsx"), check(book(other, line(other)), ROUND, "b.xlsx"));
        assertThat(CompareCopies.among(files)).isEqualTo(files);
    }

    @AfterAll
    static void printTheMatrix() {
        MATRIX.forEach(
                (fault, found) -> System.out.println(String.format("%-32s -> ", fault) + String.join(", ", found)));
    }

    private static Set<String> found(String fault, Form form, Book book) {
        return note(fault, check(book, form.round()));
    }

    /** What was found of the fault, without what an empty form lacks. */
    private static Set<String> note(String fault, Checked checked) {
        var found = new TreeSet<String>();
        if (checked.refusal() != null) {
            found.add(checked.refusal().key());
        }
        checked.findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("identity-")
                        || rule.equals("reading.lockedChanged")
                        || rule.startsWith("reading.computed"))
                .forEach(found::add);
        MATRIX.put(fault, found);
        return found;
    }

    private static String said(Checked checked, String rule) {
        return checked.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.message().in(Language.NB))
                .findFirst()
                .orElse("");
    }

    private static String line(Form form) {
        return Molde.SEAL.sign(GenerateWorkbooks.identity(form, 1));
    }

    private static Book book(Form form, String line) {
        return Drafted.book(UnitWorkbook.of(form, Figures.none(), line).draft());
    }

    private static Checked check(Book book, Round round) {
        return check(book, round, "retur.xlsx");
    }

    private static Checked check(Book book, Round round, String file) {
        var origin = new Origin(file, file, Molde.CLOCK.instant(), "");
        return new CheckWorkbook(TestForms::of, new InMemory(book), Molde.SEAL)
                .check(new byte[0], origin, Rounds.only(round));
    }

    private static Content text(String text) {
        return new Content.Text(text);
    }

    private static Content number(String digits) {
        return new Content.Numeric(new BigDecimal(digits));
    }

    private static Book put(Book book, Form form, FieldId field, Content content) {
        var slot = Objects.requireNonNull(
                UnitWorkbook.of(form, Figures.none(), "").byField().get(field));
        return put(book, slot.sheet(), slot.address().a1(), content);
    }

    private static Book put(Book book, String sheet, String a1, Content content) {
        var sheets = book.sheets().stream()
                .map(one -> one.name().equals(sheet) ? put(one, Address.parse(a1), content) : one)
                .toList();
        return new MemoryBook(sheets, book.names(), book.properties());
    }

    private static Sheet put(Sheet sheet, Address at, Content content) {
        var rows = new ArrayList<Row>();
        for (var row : sheet.rows()) {
            var cells = new ArrayList<>(row.cells());
            if (row.index() == at.row()) {
                cells.removeIf(cell -> cell.column() == at.column());
                var raw = content instanceof Content.Numeric number
                        ? number.value().toPlainString()
                        : "";
                cells.add(new Cell(at.column(), content, raw, FormatKind.NUMBER));
                cells.sort(Comparator.comparing(Cell::column));
            }
            rows.add(new Row(row.index(), row.hidden(), cells));
        }
        return MemorySheet.of(sheet.name(), rows);
    }

    /** Whatever is read is this book. */
    private record InMemory(Book book) implements Workbooks {
        @Override
        public byte[] write(Draft draft) {
            throw new UnsupportedOperationException("nothing is written here");
        }

        @Override
        public Received read(byte[] file) {
            return new Received.Opened(book);
        }

        @Override
        public Iterable<Packed> unpack(byte[] file) {
            return List.of();
        }
    }
}
