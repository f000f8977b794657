package no.samlebok.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.layout.Layout;
import no.samlebok.layout.UnitWorkbook;
import no.samlebok.rule.Expression;
import no.samlebok.rule.Operator;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;
import no.samlebok.template.FormColumn;
import no.samlebok.template.FormRow;
import no.samlebok.template.Group;
import no.samlebok.template.Measure;
import no.samlebok.template.MeasureKind;
import no.samlebok.template.Municipality;
import no.samlebok.template.Period;
import no.samlebok.template.Round;
import no.samlebok.template.Section;
import no.samlebok.template.SheetTitle;
import no.samlebok.template.Steps;
import no.samlebok.template.Template;
import no.samlebok.template.TextItem;
import no.samlebok.template.Unit;
import no.samlebok.words.Language;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** A small form with one section of each kind, two of them on one sheet, and titles that return as labels. */
final class SampleForm {
    static final int YEAR = 2017;
    static final Measure THOUSANDS = new Measure(
            "1000 kr", MeasureKind.AMOUNT, Words.same("1 000 kr"), 0, null, null, null, new BigDecimal("1000"), null);
    static final Measure PERCENT = measure("%", MeasureKind.PERCENT, 1);
    static final Measure DAYS = measure("dagsverk", MeasureKind.NUMBER, 0);
    static final Measure WORDS = measure("tekst", MeasureKind.TEXT, 0);
    static final Measure CODE = measure("kode", MeasureKind.CODE, 0);

    private final Map<FieldId, Entry> issued = new LinkedHashMap<>();
    private final Language language;

    private SampleForm(Language language) {
        this.language = language;
    }

    /** The form in bokmål. */
    static Form form() {
        return new SampleForm(Language.NB).build();
    }

    /** The form as laid out and issued. */
    static Layout issued(Form form) {
        return UnitWorkbook.of(form, Figures.none(), "identitet");
    }

    private Form build() {
        lock("okonomi.regnskap.2016", "7 949", new Figure.Amount(new BigDecimal("7949")));
        lock("okonomi.budsjett.2016", "7 974", new Figure.Amount(new BigDecimal("7974")));
        lock("malekort.avvik.maal", "0,0 %", new Figure.Amount(new BigDecimal("0.0")));
        lock("malekort.syk.maal", "6,5 %", new Figure.Amount(new BigDecimal("6.5")));
        lock("investeringer.1.navn", "Kjøp av biler", new Figure.Text("Kjøp av biler"));
        lock("investeringer.1.prosjekt", "0360", new Figure.Code("0360"));
        var blocks = List.of(malekort(), okonomi(), tekst(), arbeidsgiver(), investeringer());
        return new Form(round(), unit(), blocks, List.of(), new Figures(issued));
    }

    private static Block malekort() {
        var id = "malekort";
        var columns = List.of(column("maal", "Mål"), column("2016", "2016"), column("2017", "2017"));
        var economy = new Group("okonomi", Words.same("Økonomi"));
        var employer = new Group("arbeidsgiver", Words.same("Arbeidsgiver"));
        var rows = List.of(
                row(id, "avvik", "Avvik i prosent", PERCENT, economy, columns),
                row(id, "syk", "Sykefravær", PERCENT, employer, columns),
                row(id, "annet", "Brukere", DAYS, employer, columns));
        var section = new Section.Scorecard(
                id, Words.same("Målekort"), "malekort", null, List.of(economy, employer), "maal", "", List.of());
        return new Block(section, columns, rows, disagreement(id));
    }

    private static Block okonomi() {
        var id = "okonomi";
        var columns = List.of(column("2016", "2016"), column("2017", "2017"));
        var rows = List.of(
                row(id, "regnskap", "Regnskap", THOUSANDS, null, columns),
                row(id, "budsjett", "Budsjett", THOUSANDS, null, columns),
                row(id, "avvik", "Avvik", THOUSANDS, null, columns));
        var section = new Section.Grid(
                id, Words.same("Økonomi"), "okonomi", Words.same("Skriv i hele tusen."), List.of(), List.of());
        return new Block(section, columns, rows, disagreement(id));
    }

    private static Block tekst() {
        var id = "okonomitekst";
        var items = List.of(
                new TextItem("forklaring", Words.same("Forklaring"), Words.same("Hva er årsaken?"), 3000, false),
                new TextItem("okonomi", Words.same("Økonomi"), null, 3000, false));
        var section = new Section.Narrative(id, Words.same("Avviksforklaring"), "okonomi", null, items);
        var columns = List.of(column("tekst", ""));
        var rows = items.stream()
                .map(item -> row(id, item.id(), item.label().nb(), WORDS, null, columns))
                .toList();
        return new Block(section, columns, rows, null);
    }

    private static Block arbeidsgiver() {
        var id = "arbeidsgiver";
        var columns = List.of(column("2016", "2016"), column("2017", "2017"));
        var rows = List.of(
                row(id, "tapte", "Tapte dagsverk", DAYS, null, columns),
                row(id, "mulige", "Mulige dagsverk", DAYS, null, columns),
                computed(id, "prosent", "Sykefravær", columns));
        var section = new Section.Grid(id, Words.same("Arbeidsgiver"), "arbeidsgiver", null, List.of(), List.of());
        return new Block(section, columns, rows, null);
    }

    private static Block investeringer() {
        var id = "investeringer";
        var columns = List.of(
                column("navn", "Prosjekt"), column("prosjekt", "Prosjektnummer"), column("regnskap", "Regnskap"));
        var rows = new ArrayList<FormRow>();
        for (int line = 1; line <= 4; line++) {
            var row = Integer.toString(line);
            var fields = List.of(
                    field(id, row, "navn", "", "Prosjekt", WORDS, null),
                    field(id, row, "prosjekt", "", "Prosjektnummer", CODE, null),
                    field(id, row, "regnskap", "", "Regnskap", THOUSANDS, null));
            rows.add(new FormRow(row, null, Words.same(""), null, null, null, fields));
        }
        var section = new Section.Listing(
                id, Words.same("Investeringer"), "investeringer", null, Words.same("Prosjekt"), 4, null, List.of());
        return new Block(section, columns, rows, disagreement(id));
    }

    private static FormRow row(
            String section, String id, String label, Measure measure, @Nullable Group group, List<FormColumn> columns) {
        var fields = columns.stream()
                .map(column ->
                        field(section, id, column.id(), label, column.label().nb(), measure, null))
                .toList();
        return new FormRow(id, group, Words.same(label), measure, null, null, fields);
    }

    private static FormRow computed(String section, String id, String label, List<FormColumn> columns) {
        var fields = columns.stream()
                .map(column -> field(
                        section,
                        id,
                        column.id(),
                        label,
                        column.label().nb(),
                        PERCENT,
                        new Expression.Binary(
                                new Expression.Binary(
                                        new Expression.Term(new FieldId(section, "tapte", column.id()), 0, false),
                                        Operator.OVER,
                                        new Expression.Term(new FieldId(section, "mulige", column.id()), 0, false)),
                                Operator.TIMES,
                                new Expression.Constant(new BigDecimal("100")))))
                .toList();
        return new FormRow(id, null, Words.same(label), PERCENT, null, null, fields);
    }

    private static Field field(
            String section,
            String row,
            String column,
            String label,
            String head,
            Measure measure,
            @Nullable Expression computation) {
        return new Field(
                new FieldId(section, row, column),
                Words.same(label),
                Words.same(head),
                measure,
                measure.decimals(),
                computation == null ? Fill.UNIT : Fill.COMPUTED,
                computation,
                false,
                null,
                null);
    }

    private static Field disagreement(String section) {
        var id = Block.disagreement(section);
        return field(section, id.row(), id.column(), "Stemmer ikke? Skriv hva.", "", WORDS, null);
    }

    private static FormColumn column(String id, String label) {
        return new FormColumn(id, Words.same(label), null, null);
    }

    private static Measure measure(String id, MeasureKind kind, int decimals) {
        return new Measure(id, kind, Words.same(id), decimals, null, null, null, null, null);
    }

    private void lock(String id, String raw, Figure figure) {
        var field = FieldId.parse(id);
        issued.put(field, Entry.of(field, figure, raw));
    }

    private Round round() {
        var sheets = List.of(
                new SheetTitle("malekort", Words.same("Målekort")),
                new SheetTitle("okonomi", Words.same("Økonomi")),
                new SheetTitle("arbeidsgiver", Words.same("Arbeidsgiver")),
                new SheetTitle("investeringer", Words.same("Investeringer")));
        var template =
                new Template("prove", 1, Words.same("Prøve"), sheets, List.of(), List.of(), List.of(), List.of());
        return new Round(
                "2017",
                new Municipality("0301", "Prøve kommune", null),
                language,
                template,
                new Period(YEAR, Words.same("Årsrapport 2017")),
                LocalDate.of(2018, 2, 15),
                Steps.ONE,
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(unit()));
    }

    private static Unit unit() {
        return new Unit("01", "Prøveenheten", null, "Kari", List.of(), true, List.of(), List.of(), Map.of());
    }
}
