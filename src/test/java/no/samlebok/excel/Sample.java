package no.samlebok.excel;

import static no.samlebok.draft.Role.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.Visibility;
import no.samlebok.draft.Chart;
import no.samlebok.draft.ChartKind;
import no.samlebok.draft.ChartSeries;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftName;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import no.samlebok.draft.Table;
import no.samlebok.draft.Validation;

/** A small workbook with every role and everything a draft can hold. */
public final class Sample {
    private static final NumberFormat THOUSANDS = NumberFormat.number(0);
    private static final NumberFormat PERCENT = NumberFormat.percent(1);
    private static final String LONG_TEXT =
            "Skolen brukte 163 000 kroner mindre enn budsjettert. Sykelønnsrefusjonen ble høyere enn ventet, og to"
                    + " stillinger sto ledige i fire måneder.\nInntektene fra foreldrebetaling var som i fjor.";

    private Sample() {}

    /** The whole sample. */
    public static Draft draft() {
        return new Draft(
                "Enhetsrapport 2017 – Bekkevoll ungdomsskole",
                "Molde kommune",
                null,
                List.of(front(), form(), control(), consolidated(), identity()),
                List.of(
                        new DraftName("f_okonomi_regnskap_y2017", "Økonomi", area("E6")),
                        new DraftName("f_okonomi_budsjett_y2017", "Økonomi", area("E7")),
                        new DraftName("f_sykefravar_prosent_y2017", "Økonomi", area("E12")),
                        new DraftName("f_vurdering_tekst", "Økonomi", area("B17")),
                        new DraftName("f_status_svar", "Økonomi", area("C14")),
                        new DraftName("samlebok_id", "_samlebok", area("A1"))),
                Map.of("samlebok.unit", "2110", "samlebok.round", "arsrapport-2017"));
    }

    private static DraftSheet front() {
        return sheet(
                "Start",
                List.of(3, 26, 70),
                null,
                null,
                List.of(area("B7:C7")),
                List.of(),
                List.of(),
                List.of(),
                row(1, words(1, "Bekkevoll ungdomsskole", TITLE)),
                row(2, words(1, "Enhetsrapport for 2017 · frist 15. februar 2018", SUBTITLE)),
                row(4, words(1, "Slik gjør du", SECTION)),
                row(
                        5,
                        words(1, "1. Åpne", LABEL),
                        words(2, "Klikk Aktiver redigering i den gule linjen øverst.", NOTE)),
                row(
                        6,
                        words(
                                1,
                                "2. Fyll ut cellene med farge. Det som er kjent, står der allerede. Er noe feil, skriv det i"
                                        + " feltet «Stemmer ikke? Skriv hva.» under tabellen, så retter økonomiavdelingen det for deg.",
                                NOTE)),
                row(8, words(1, "Hva merkene betyr", SECTION)),
                row(9, words(1, "Fyll ut", INPUT_SAMPLE), words(2, "Her skriver du.", NOTE)),
                row(10, words(1, "40 717", KNOWN_WORDS), words(2, "Kjent fra regnskapet, låst.", NOTE)),
                row(11, number(1, "-163", COMPUTED, THOUSANDS), words(2, "Regnes ut av arket.", NOTE)),
                row(12, words(1, "✗ Rett", STATE), words(2, "Må rettes før du sender inn.", NOTE)),
                row(13, words(1, "! Forklar", STATE), words(2, "Skriv en forklaring.", NOTE)),
                row(14, words(1, "✓ OK", STATE), words(2, "I orden.", NOTE)),
                row(15, words(1, "i Merknad", STATE), words(2, "Til orientering.", NOTE)),
                row(16, words(1, "– Ikke vurdert", STATE), words(2, "Kan ikke vurderes ennå.", NOTE)),
                row(17, words(1, "→ Ved innsending", STATE), words(2, "Sjekkes når du sender inn.", NOTE)),
                row(19, words(1, "Til økonomi", LINK).linkedTo("'Økonomi'!E6")));
    }

    private static DraftSheet form() {
        var keys = new DraftRow(
                0,
                0,
                true,
                List.of(
                        words(0, "okonomi", KEY),
                        words(2, "y2014", KEY),
                        words(3, "y2015", KEY),
                        words(4, "y2017", KEY)));
        return new DraftSheet(
                "Økonomi",
                Visibility.VISIBLE,
                List.of(0, 34, 14, 14, 14, 12, 22),
                List.of(
                        keys,
                        row(1, words(1, "Økonomi", TITLE)),
                        row(3, words(1, "Drift", SECTION), words(2, "1 000 kr", UNIT)),
                        row(
                                4,
                                words(1, "", HEAD_TEXT),
                                words(2, "Regnskap 2014", HEAD),
                                words(3, "2015", HEAD),
                                words(4, "2017", HEAD),
                                words(5, "", HEAD_TEXT),
                                words(6, "Kontroll", HEAD_TEXT)),
                        row(
                                5,
                                words(0, "regnskap", KEY),
                                words(1, "Regnskap", LABEL),
                                number(2, "40554", KNOWN, THOUSANDS),
                                number(3, "39120", KNOWN, THOUSANDS),
                                input(4, THOUSANDS)),
                        row(
                                6,
                                words(0, "budsjett", KEY),
                                words(1, "Budsjett", LABEL),
                                number(2, "40717", KNOWN, THOUSANDS),
                                number(3, "38900", KNOWN, THOUSANDS),
                                number(4, "41000", KNOWN, THOUSANDS)
                                        .noted("Revidert budsjett per 31. desember, fra økonomisystemet.")),
                        row(
                                7,
                                words(1, "Avvik (+ mindreforbruk, - merforbruk)", TOTAL_LABEL),
                                formula(2, "C7-C6", "163", TOTAL, THOUSANDS),
                                formula(3, "D7-D6", "-220", TOTAL, THOUSANDS),
                                cell(
                                        4,
                                        new Content.Formula(
                                                "IF(ISNUMBER(f_okonomi_regnskap_y2017),f_okonomi_budsjett_y2017-f_okonomi_regnskap_y2017,\"\")",
                                                new Content.Text("")),
                                        TOTAL,
                                        THOUSANDS),
                                words(5, "", TOTAL_LABEL),
                                cell(
                                                6,
                                                new Content.Formula(
                                                        "IF(ISNUMBER(f_okonomi_regnskap_y2017),\"✓ OK\",\"✗ Rett\")",
                                                        new Content.Text("✗ Rett")),
                                                STATE,
                                                NumberFormat.GENERAL)
                                        .linkedTo("'Økonomi'!E6")),
                        row(9, words(1, "Arbeidsgiver", SECTION)),
                        row(
                                10,
                                words(1, "Fravær", GROUP),
                                words(2, "", GROUP),
                                words(3, "", GROUP),
                                words(4, "", GROUP)),
                        row(
                                11,
                                words(
                                        1,
                                        "Sykefravær, egenmeldt og legemeldt, i prosent av avtalte dagsverk for alle ansatte",
                                        LABEL),
                                number(2, "0.062", KNOWN, PERCENT),
                                number(3, "0.0580", COMPUTED, PERCENT),
                                input(4, PERCENT),
                                words(5, "%", UNIT)),
                        row(
                                12,
                                words(1, "Sist oppdatert", LABEL),
                                number(2, "43115", KNOWN, new NumberFormat(FormatKind.DATE, 0))),
                        row(
                                13,
                                words(1, "10-faktor", LABEL),
                                words(2, "", INPUT_WORDS),
                                cell(3, new Content.Text("0301"), KNOWN_WORDS, NumberFormat.TEXT)),
                        row(15, words(1, "Vurdering", SECTION)),
                        new DraftRow(
                                16,
                                120,
                                false,
                                List.of(
                                        cell(1, new Content.Text(LONG_TEXT), INPUT_TEXT, NumberFormat.TEXT),
                                        cell(2, Content.blank(), INPUT_TEXT, NumberFormat.TEXT),
                                        cell(3, Content.blank(), INPUT_TEXT, NumberFormat.TEXT),
                                        cell(4, Content.blank(), INPUT_TEXT, NumberFormat.TEXT))),
                        row(
                                17,
                                cell(
                                        4,
                                        new Content.Formula(
                                                "LEN(B17)&\" av 2 000 tegn\"",
                                                new Content.Text(LONG_TEXT.length() + " av 2 000 tegn")),
                                        COUNTER,
                                        NumberFormat.GENERAL))),
                new Address(5, 2),
                4,
                true,
                true,
                List.of(area("B17:E17")),
                List.of(
                        new Validation(area("E6"), "Regnskap 2017", "Skriv i hele tusen, uten øre.", List.of(), null),
                        new Validation(
                                area("C14"),
                                "10-faktor",
                                "Velg, eller skriv tallet.",
                                List.of("Ikke målt", "For lav svarprosent", "Utgått"),
                                null),
                        new Validation(
                                area("E12"),
                                "Sykefravær",
                                "Prosent av avtalte dagsverk, for eksempel 6,2 %.",
                                List.of("Ikke målt", "Tall, med komma", "Ukjent"),
                                null),
                        new Validation(area("B17"), "", "", List.of(), 2000)),
                List.of(),
                List.of());
    }

    private static DraftSheet control() {
        return sheet(
                "Kontroll",
                List.of(60, 22, 18),
                new Address(3, 0),
                2,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                row(0, words(0, "Kontroll", TITLE)),
                row(
                        2,
                        words(0, "Hva som sjekkes", HEAD_TEXT),
                        words(1, "Tilstand", HEAD_TEXT),
                        words(2, "Gå til", HEAD_TEXT)),
                row(
                        3,
                        words(0, "Regnskap 2017 skal være fylt ut.", WORDS),
                        cell(
                                1,
                                new Content.Formula(
                                        "IF(ISNUMBER(f_okonomi_regnskap_y2017),\"✓ OK\",\"✗ Rett\")",
                                        new Content.Text("✗ Rett")),
                                STATE,
                                NumberFormat.GENERAL),
                        words(2, "Regnskap 2017", LINK).linkedTo("'Økonomi'!E6")),
                row(
                        4,
                        words(
                                0,
                                "Et avvik på mer enn 5 % og 500 000 kroner skal forklares i teksten, slik at leseren forstår hva som skjedde og hva enheten gjør med det.",
                                WORDS),
                        words(1, "! Forklar", STATE),
                        words(2, "Vurdering", LINK).linkedTo("'Økonomi'!B17")));
    }

    private static DraftSheet consolidated() {
        var rows = new ArrayList<DraftRow>();
        rows.add(row(
                0,
                words(0, "Enhet", HEAD_TEXT),
                words(1, "Regnskap", HEAD),
                words(2, "Budsjett", HEAD),
                words(3, "Avvik", HEAD),
                words(4, "Merknad", HEAD_TEXT)));
        var units = List.of("Bekkevoll ungdomsskole", "Kvam skole", "Sekken oppvekstsenter", "Bergmo ungdomsskole");
        int[] actual = {40554, 28310, 6120, 36900};
        int[] budget = {40717, 27990, 6420, 36100};
        for (int at = 0; at < units.size(); at++) {
            var unit = units.get(at);
            rows.add(row(
                    at + 1,
                    words(0, unit, WORDS),
                    number(1, "" + actual[at], VALUE, THOUSANDS),
                    number(2, "" + budget[at], VALUE, THOUSANDS),
                    formula(3, "C" + (at + 2) + "-B" + (at + 2), "" + (budget[at] - actual[at]), COMPUTED, THOUSANDS),
                    words(4, at == 1 ? "Merforbruk skyldes to nye elever med vedtak." : "", WORDS)));
        }
        rows.add(row(
                5,
                words(0, "Sum", TOTAL_LABEL),
                formula(1, "SUM(Samlet[Regnskap])", "111884", TOTAL, THOUSANDS),
                formula(2, "SUM(Samlet[Budsjett])", "111227", TOTAL, THOUSANDS),
                formula(3, "C6-B6", "-657", TOTAL, THOUSANDS),
                words(4, "", TOTAL_LABEL)));
        var names = area("A2:A5");
        var charts = List.of(
                new Chart(
                        "Regnskap og budsjett",
                        ChartKind.COLUMNS,
                        area("A8:B24"),
                        "1 000 kr",
                        List.of(
                                new ChartSeries("Regnskap", "Samlet", names, area("B2:B5")),
                                new ChartSeries("Budsjett", "Samlet", names, area("C2:C5")))),
                new Chart(
                        "Avvik",
                        ChartKind.BARS,
                        area("C8:G24"),
                        "1 000 kr",
                        List.of(new ChartSeries("Avvik", "Samlet", names, area("D2:D5")))),
                new Chart(
                        "Over tid",
                        ChartKind.LINES,
                        area("A26:B42"),
                        "1 000 kr",
                        List.of(
                                new ChartSeries("2016", "Samlet", names, area("B2:B5")),
                                new ChartSeries("2017", "Samlet", names, area("C2:C5")))),
                new Chart(
                        "Bare én",
                        ChartKind.COLUMNS,
                        area("C26:G42"),
                        "",
                        List.of(new ChartSeries("Regnskap", "Samlet", area("A2"), area("B2")))));
        return new DraftSheet(
                "Samlet",
                Visibility.VISIBLE,
                List.of(30, 14, 14, 14, 34),
                rows,
                new Address(1, 1),
                0,
                false,
                true,
                List.of(),
                List.of(),
                List.of(new Table("Samlet", area("A1:E5"))),
                charts);
    }

    private static DraftSheet identity() {
        return new DraftSheet(
                "_samlebok",
                Visibility.VERY_HIDDEN,
                List.of(),
                List.of(row(0, words(0, "0301|arsrapport-2017|2110|1|abcdef", KEY))),
                null,
                null,
                true,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static DraftSheet sheet(
            String name,
            List<Integer> widths,
            Address freeze,
            Integer repeated,
            List<Area> merged,
            List<Validation> validations,
            List<Table> tables,
            List<Chart> charts,
            DraftRow... rows) {
        return new DraftSheet(
                name,
                Visibility.VISIBLE,
                widths,
                Arrays.asList(rows),
                freeze,
                repeated,
                true,
                true,
                merged,
                validations,
                tables,
                charts);
    }

    static DraftRow row(int index, DraftCell... cells) {
        return DraftRow.of(index, Arrays.asList(cells));
    }

    static DraftCell words(int column, String text, Role role) {
        return DraftCell.words(column, text, role);
    }

    static DraftCell cell(int column, Content content, Role role, NumberFormat format) {
        return DraftCell.of(column, content, role, format);
    }

    static DraftCell number(int column, String digits, Role role, NumberFormat format) {
        return cell(column, new Content.Numeric(new BigDecimal(digits)), role, format);
    }

    static DraftCell formula(int column, String text, String cached, Role role, NumberFormat format) {
        return cell(column, new Content.Formula(text, new Content.Numeric(new BigDecimal(cached))), role, format);
    }

    static DraftCell input(int column, NumberFormat format) {
        return cell(column, Content.blank(), INPUT, format);
    }

    static Area area(String a1) {
        return Area.parse(a1);
    }

    /** Writes the sample as a file, to be looked at. */
    public static void main(String[] arguments) throws java.io.IOException {
        java.nio.file.Files.write(java.nio.file.Path.of(arguments[0]), Rendering.write(draft()));
    }
}
