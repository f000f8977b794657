package no.samlebok.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samlebok.draft.ChartKind;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Event;
import no.samlebok.ledger.Role;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.submission.Submission;
import no.samlebok.template.ChartDefinition;
import no.samlebok.template.Column;
import no.samlebok.template.Direction;
import no.samlebok.template.Fill;
import no.samlebok.template.FixedRow;
import no.samlebok.template.Group;
import no.samlebok.template.Indicator;
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

/**
 * A round of an invented municipality with three levels: Fjordheim over Oppvekst (Skolen, Barnehagen) and Teknisk, which
 * reports itself and has Veg below it. The year is 2017.
 */
final class Sample {
    static final String SKOLEN = "21";
    static final String BARNEHAGEN = "22";
    static final String TEKNISK = "3";
    static final String VEG = "31";

    static final Measure KR = measure("1000 kr", MeasureKind.AMOUNT, 0, null);
    static final Measure PERCENT = measure("%", MeasureKind.PERCENT, 1, null);
    static final Measure DAYS = measure("dagsverk", MeasureKind.NUMBER, 1, true);
    static final Measure SCORE = measure("skala 1–5", MeasureKind.SCORE, 1, null);
    static final Measure CODE = measure("kode", MeasureKind.CODE, 0, null);
    static final Measure PER_HEAD = measure("kr per innbygger", MeasureKind.NUMBER, 0, null);
    static final Measure WORDS = measure("tekst", MeasureKind.TEXT, 0, null);

    private Sample() {}

    /** A round put together from submissions of which no more has happened. */
    static Consolidation together(Round round, Submission... submissions) {
        return together(round, RoundLedger.received(round, List.of(submissions)));
    }

    static Consolidation together(Round round, RoundLedger ledger) {
        return Consolidation.of(round, SampleForms.of(round), ledger, round.deadline());
    }

    /** What has happened in a round, and then the controller approved a version of a unit's report. */
    static RoundLedger approved(RoundLedger ledger, String unit, int version) {
        var at = Instant.parse("2018-02-14T09:00:00Z");
        return ledger.after(unit, new Event(at, "kari", Role.CONTROLLER, new Deed.Approve(version)));
    }

    /** The round in bokmål. */
    static Round round() {
        return round(Language.NB);
    }

    static Round round(Language language) {
        return round(language, template(sections()), units());
    }

    /** The round with what the figures of a section are about. */
    static Round captioned(String section, String caption) {
        var round = round();
        return new Round(
                round.id(),
                round.municipality(),
                round.language(),
                round.template(),
                round.period(),
                round.deadline(),
                Steps.ONE,
                round.thresholds(),
                round.severities(),
                round.indicators(),
                Map.of(section, Words.same(caption)),
                List.of(),
                round.measures(),
                round.units());
    }

    /** The round with these sections instead. */
    static Round of(Section... sections) {
        return round(Language.NB, template(List.of(sections)), units());
    }

    /** The round on this template instead. */
    static Round on(Template template) {
        return round(Language.NB, template, units());
    }

    /** The round on this template and with these units instead. */
    static Round on(Template template, Unit... units) {
        return round(Language.NB, template, List.of(units));
    }

    /** The round with these units instead. */
    static Round with(Unit... units) {
        return round(Language.NB, template(sections()), List.of(units));
    }

    /** The round with these sections and units instead. */
    static Round with(List<Section> sections, Unit... units) {
        return round(Language.NB, template(sections), List.of(units));
    }

    static Unit unit(String code, String name, String parent) {
        return new Unit(code, name, parent, "Leder", List.of(), true, List.of(), indicators(), Map.of());
    }

    static Unit gatherer(String code, String name, String parent) {
        return new Unit(code, name, parent, null, List.of(), false, List.of(), List.of(), Map.of());
    }

    static Unit without(Unit unit, String... sections) {
        return new Unit(
                unit.code(),
                unit.name(),
                unit.parent(),
                unit.leader(),
                List.of(),
                true,
                List.of(sections),
                unit.indicators(),
                Map.of());
    }

    static Column column(String id, String label, Integer... years) {
        return new Column(id, Words.same(label), List.of(years), null, null, Fill.UNIT, null, false, false);
    }

    static Column column(String id, String label, Measure measure, boolean total) {
        return new Column(id, Words.same(label), List.of(), measure.id(), null, Fill.UNIT, null, false, total);
    }

    static FixedRow row(String id, String label, Measure measure) {
        return new FixedRow(id, Words.same(label), null, measure.id(), null, null, false, false);
    }

    static FixedRow computed(String id, String label, Measure measure, String formula) {
        return new FixedRow(id, Words.same(label), null, measure.id(), null, formula, false, false);
    }

    static Measure measure(String id, MeasureKind kind, int decimals, Boolean additive) {
        return new Measure(id, kind, Words.same(id), decimals, null, null, additive, null, null);
    }

    static List<Measure> measures() {
        return List.of(KR, PERCENT, DAYS, SCORE, CODE, PER_HEAD, WORDS);
    }

    static List<Unit> units() {
        return List.of(
                gatherer("1", "Fjordheim kommune", null),
                gatherer("2", "Oppvekst", "1"),
                unit(SKOLEN, "Skolen", "2"),
                without(unit(BARNEHAGEN, "Barnehagen", "2"), "investeringer", "kostra"),
                unit(TEKNISK, "Teknisk", "1"),
                unit(VEG, "Veg", TEKNISK));
    }

    static Section.Grid economy() {
        var rows = new ArrayList<FixedRow>();
        rows.add(new FixedRow("regnskap", new Words("Regnskap", "Rekneskap"), null, KR.id(), null, null, true, false));
        rows.add(row("budsjett", "Budsjett", KR));
        rows.add(computed("avvik", "Avvik", KR, "budsjett - regnskap"));
        return new Section.Grid(
                "okonomi", Words.same("Økonomi"), "okonomi", null, rows, List.of(column("", "{year}", -1, 0)));
    }

    static Section.Grid employer() {
        var rows = List.of(
                row("tapte", "Tapte dagsverk", DAYS),
                row("mulige", "Mulige dagsverk", DAYS),
                computed("prosent", "Sykefravær", PERCENT, "tapte / mulige * 100"),
                row("oppgitt", "Oppgitt sykefravær", PERCENT),
                row("skar", "10-faktor", SCORE));
        return new Section.Grid(
                "arbeidsgiver", Words.same("Arbeidsgiver"), "folk", null, rows, List.of(column("", "{year}", 0)));
    }

    static Section.Scorecard scorecard() {
        return new Section.Scorecard(
                "maalekort",
                Words.same("Målekort"),
                "hovedtall",
                null,
                List.of(new Group("folk", Words.same("Arbeidsgiver"))),
                "maal",
                "resultat",
                List.of(column("maal", "Mål"), column("resultat", "{year}", -1, 0)));
    }

    static Section.Listing investments() {
        return new Section.Listing(
                "investeringer",
                Words.same("Investeringer"),
                "okonomi",
                null,
                Words.same("Prosjekt"),
                3,
                null,
                List.of(
                        column("nummer", "Prosjektnummer", CODE, false),
                        column("regnskap", "Regnskap", KR, true),
                        column("andel", "Ferdig", PERCENT, true),
                        column("budsjett", "Budsjett", KR, false)));
    }

    private static List<Section> sections() {
        var comparison = new Section.Comparison(
                "kostra",
                Words.same("KOSTRA"),
                "kostra",
                null,
                List.of(new Group("egen", Words.same("Kommunen vår")), new Group("landet", Words.same("Landet"))),
                List.of(column("", "{year}", -1, 0)));
        var texts = new Section.Narrative(
                "tekster",
                Words.same("Tekster"),
                "tekster",
                null,
                List.of(
                        new TextItem("om", Words.same("Om enheten"), null, 5000, true),
                        new TextItem("ellers", Words.same("Ellers"), null, 5000, false)));
        return List.of(employer(), scorecard(), economy(), investments(), comparison, texts);
    }

    private static List<String> indicators() {
        return List.of("sykefravar", "bruker", "utgift");
    }

    static Template template(List<Section> sections) {
        var titles = List.of(
                new SheetTitle("folk", Words.same("Folk og fravær")),
                new SheetTitle("hovedtall", Words.same("Hovedtall")),
                new SheetTitle("okonomi", Words.same("Økonomi")),
                new SheetTitle("kostra", Words.same("KOSTRA")));
        var charts = List.of(
                new ChartDefinition(
                        "drift",
                        new Words("Driftsutgifter", "Driftsutgifter"),
                        ChartKind.COLUMNS,
                        "okonomi",
                        "regnskap",
                        List.of()),
                new ChartDefinition(
                        "fravar",
                        Words.same("Sykefravær"),
                        ChartKind.LINES,
                        "maalekort",
                        "sykefravar",
                        List.of("resultat")));
        return new Template(
                "enhetsrapport", 1, Words.same("Enhetsrapport"), titles, sections, List.of(), measures(), charts);
    }

    private static Round round(Language language, Template template, List<Unit> units) {
        var catalogue = List.of(
                new Indicator(
                        "sykefravar",
                        "maalekort",
                        "folk",
                        Words.same("Sykefravær"),
                        "%",
                        null,
                        Direction.LOWER,
                        null,
                        null,
                        null),
                new Indicator(
                        "bruker",
                        "maalekort",
                        "folk",
                        Words.same("Brukerundersøkelse"),
                        SCORE.id(),
                        null,
                        Direction.HIGHER,
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        null),
                new Indicator(
                        "utgift",
                        "kostra",
                        null,
                        Words.same("Netto utgift"),
                        PER_HEAD.id(),
                        null,
                        null,
                        null,
                        null,
                        null));
        return new Round(
                "fjordheim-2017",
                new Municipality("9902", "Fjordheim kommune", null),
                language,
                template,
                new Period(2017, Words.same("Årsmelding 2017")),
                LocalDate.of(2018, 2, 9),
                Steps.ONE,
                Map.of(),
                Map.of(),
                catalogue,
                Map.of(),
                List.of(),
                List.of(),
                units);
    }
}
