package no.samlebok.layout;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.draft.Rendered;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Place;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.template.Form;
import no.samlebok.template.Round;
import no.samlebok.words.Message;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

/** Whole workbooks of units, held against ones that were read through and found good. */
class ReviewedWorkbooksTest {
    @Test
    void aKindergartensWorkbook() throws IOException {
        var form = form(Examples.barnehage2019(), "A1");
        var figures = Figures.of(List.of(
                amount("barn.smaa.2019", "20"),
                text("avdelinger.1.navn", "Maurtua"),
                amount("avdelinger.1.barn", "18"),
                amount("avdelinger.1.ansatte", "4"),
                amount("avdelinger.2.barn", "11"),
                text("kvalitet.trivsel.resultat2019", "Ikke målt")));
        Rendered.isAsReviewed(
                "barnehage", UnitWorkbook.of(form, figures, "samlebok/1|x").draft());
    }

    @Test
    void aWorkbookMadeAnewWithWhatToPutRight() throws IOException {
        var form = form(Examples.barnehage2019(), "A1");
        var wrong = new Correction(
                finding("barn-sum:2019", Severity.ERROR, "barn.alle.2019", new Place("Barn og avdelinger", "E9")),
                "33");
        var explained = new Correction(finding("avdeling-type", Severity.WARNING, "avdelinger.1.type", null), "Stor");
        var known = new Correction(finding("reading.asText", Severity.INFO, "barn.smaa.2019", null), "");
        var second = new Correction(finding("reading.range", Severity.WARNING, "barn.alle.2019", null), "33");
        var whole = new Correction(
                new Finding(
                        "reading.sheet",
                        Severity.WARNING,
                        null,
                        new Place("Ark4", "A1"),
                        Words.same(""),
                        said("Arket er nytt."),
                        null),
                "");
        var corrections = Corrections.healed(
                List.of(wrong, explained, known, second, whole),
                List.of(Words.same("Arket «Mine» er ikke et av våre.")));
        var figures = Figures.of(List.of(amount("barn.alle.2019", "33"), text("avdelinger.1.type", "Stor")));
        Rendered.isAsReviewed(
                "barnehage-rett-dette",
                UnitWorkbook.of(form, figures, "samlebok/1|x", corrections).draft());
    }

    @Test
    void aTertialWithItsLightsAndItsForecast() throws IOException {
        var form = form(Examples.round("/workbook-templates/", "/demo/fjordvik-2026-t1.yaml"), "120");
        var figures = Figures.of(List.of(
                amount("maal.svartid.resultat2026", "33"),
                amount("maal.bruker.resultat2026", "4.9"),
                amount("maal.heltid.resultat2026", "41"),
                amount("okonomi.netto.prognose", "16000"),
                amount("fravar.tapte.hittil", "14")));
        Rendered.isAsReviewed(
                "tertial", UnitWorkbook.of(form, figures, "samlebok/1|x").draft());
    }

    @Test
    void anAreaWithoutMostSections() throws IOException {
        var form = form(Examples.round("/workbook-templates/", "/demo/elverum-2018.yaml"), "13");
        Rendered.isAsReviewed(
                "naeringsutvikling",
                UnitWorkbook.of(form, Figures.none(), "samlebok/1|x").draft());
    }

    private static Finding finding(String rule, Severity severity, String field, Place place) {
        return new Finding(
                rule, severity, FieldId.parse(field), place, Words.same("Rad"), said("Se på " + rule + "."), null);
    }

    private static Message said(String words) {
        return Message.of("m", Words.same(words));
    }

    private static Form form(Round round, String unit) {
        return TestForms.of(round, round.unit(unit).orElseThrow());
    }

    private static Entry amount(String field, String value) {
        return Entry.of(FieldId.parse(field), new Figure.Amount(new BigDecimal(value)), value);
    }

    private static Entry text(String field, String words) {
        return Entry.of(FieldId.parse(field), new Figure.Text(words), words);
    }
}
