package no.samlebok.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.samlebok.Examples;
import no.samlebok.app.demo.Publication;
import no.samlebok.app.demo.PublishedCell;
import no.samlebok.app.demo.Relation;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Severity;
import org.junit.jupiter.api.Test;

class PublicationFilesTest {
    private final PublicationFiles publications = new PublicationFiles(Examples.rounds());

    @Test
    void theReportsHoldAllTheCellsOfMoldeElverumDrammenAndFjell() {
        assertThat(cells()).hasSize(78 + 907 + 78 + 7);
        assertThat(publications.all())
                .extracting(report -> report.cells().size())
                .containsExactly(52, 26, 13, 4, 117, 16, 60, 22, 47, 145, 68, 271, 53, 46, 32, 13, 78, 7);
    }

    @Test
    void eachCellHasAFieldOfItsOwn() {
        assertThat(publications.all())
                .allSatisfy(report -> assertThat(report.cells())
                        .extracting(PublishedCell::field)
                        .doesNotHaveDuplicates());
    }

    @Test
    void aCellKeepsWhatIsPrintedAndWhatItMeans() {
        assertThat(cells())
                .contains(new PublishedCell(
                        FieldId.parse("maalekort.avvik.2013"),
                        "T-maalekort",
                        "Avvik i forhold til budsjett",
                        "resultat_2013",
                        "0,9 %",
                        "percent",
                        "0.9",
                        "%",
                        null,
                        false))
                .contains(new PublishedCell(
                        FieldId.parse("investeringer.1.prosjekt"),
                        "T-investeringer",
                        "Kjøp av biler",
                        "prosjektnummer",
                        "3600",
                        "code",
                        "3600",
                        null,
                        null,
                        false));
    }

    @Test
    void labelsLostInTheSourceLeadToTheRowsTheyWereInferredToBe() {
        assertThat(cells().filter(cell -> cell.field().equals(FieldId.parse("kostra.rusegen.2016"))))
                .extracting(PublishedCell::raw)
                .containsExactly("389");
    }

    @Test
    void theNamesOfLinesAndTheTextsAreEnteredToo() {
        var ressurs = publications.all().get(0);

        assertThat(ressurs.words())
                .containsEntry(FieldId.parse("investeringer.1.navn"), "Kjøp av biler")
                .hasSize(10);
        assertThat(ressurs.words().get(FieldId.parse("okonomitekst.okonomi.tekst")))
                .startsWith("Ressurstjenesten avsluttet 2016 med et mindreforbruk på 1 141 964 kroner.");
        assertThat(ressurs.entered()).hasSize(62);
    }

    @Test
    void eachReportStandsInARoundThatHasItsUnit() {
        assertThat(publications.all())
                .allSatisfy(
                        report -> assertThat(publications.round(report.round()).unit(report.unit()))
                                .isPresent());
    }

    @Test
    void twoOfTheTwentySixRelationsMustBeRaised() {
        assertThat(publications.relations())
                .extracting(Relation::nr)
                .doesNotHaveDuplicates()
                .startsWith(1)
                .contains(26);
        assertThat(publications.relations())
                .filteredOn(relation -> relation.raised() != null && relation.nr() <= 26)
                .extracting(Relation::nr, Relation::rule, Relation::raised)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(12, "avvik-prosent:2013", Severity.ERROR),
                        org.assertj.core.groups.Tuple.tuple(26, "regnskap-endring:2016", Severity.INFO));
    }

    @Test
    void everyRelationOfElverumThatShouldBeRaisedIsOrHasAReasonNotToBe() {
        assertThat(publications.relations())
                .filteredOn(
                        relation -> relation.nr() > 26 && !relation.severity().equals("none"))
                .hasSizeGreaterThan(30)
                .allMatch(relation -> (relation.raised() != null) != (relation.reason() != null));
    }

    @Test
    void cellsWithoutAColumnStandWhereTheyWerePlaced() {
        assertThat(cells().filter(cell -> cell.raw().equals("20,0 %")))
                .extracting(cell -> cell.field().toString())
                .containsExactly("maalekort.adm9.maal2019", "maalekort.adm9.resultat2019");
    }

    private Stream<PublishedCell> cells() {
        return publications.all().stream().map(Publication::cells).flatMap(List::stream);
    }
}
