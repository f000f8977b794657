package no.samlebok.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.Examples;
import no.samlebok.template.Definition;
import no.samlebok.template.Fault;
import no.samlebok.template.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundFaultsTest {
    private static final String FAMILY = """
            version: 1
            title: Rapport
            sheets: [{id: ark, title: Ark}]
            sections:
            - kind: grid
              id: okonomi
              title: Økonomi
              sheet: ark
              rows:
              - {id: regnskap, label: Regnskap, measure: kr}
              - {id: bruk, label: Bruk, measure: pst, formula: regnskap * 2}
              columns:
              - {id: "", label: "{year}", years: [-1, 0]}
            - kind: scorecard
              id: kort
              title: Målekort
              sheet: ark
              groups: [{id: alle, label: Alle}]
              goal: maal
              result: ""
              columns: [{id: maal, label: Mål}, {id: "", label: "{year}", years: [0]}]
            - kind: comparison
              id: sammen
              title: Sammenlikning
              sheet: ark
              entities: [{id: vi, label: Vi}]
              columns: [{id: "", label: "{year}", years: [0]}]
            - {kind: listing, id: liste, title: Liste, sheet: ark, name: Navn, lines: 1, columns: [{id: belop, label: Beløp, measure: kr}]}
            rules:
            - id: endring
              severity: warning
              each: okonomi.columns
              describe: Endring.
              message: Forklar.
              check: {kind: change, from: "okonomi.regnskap.{previous}", to: "okonomi.regnskap.{column}", percent: "{grense}"}
            """;

    private static final String SOUND = """
            id: runde-2019
            municipality: {number: "0301", name: Oslo kommune}
            language: nb
            template: familie
            period: {year: 2019, label: Årsrapport 2019}
            deadline: 2020-02-14
            thresholds: {grense: 20}
            severities: {endring: info}
            measures:
            - {id: dager, kind: number, label: dager, decimals: 0}
            indicators:
            - {id: ventetid, section: kort, group: alle, label: Ventetid, measure: dager, direction: lower}
            - {id: naboer, section: sammen, label: Naboer, measure: kr}
            units:
            - {code: "1", name: Oslo, reports: false}
            - code: "2"
              name: Skole
              parent: "1"
              leader: Rektor
              ansvar: ["2000"]
              without: [liste]
              indicators: [ventetid]
              prefill:
                okonomi.regnskap.2018: 1 200
                kort.ventetid.maal: 14
            """;

    private static final Source MEASURES = new Source("measures.yaml", """
            measures:
            - {id: kr, kind: amount, label: kr, decimals: 0}
            - {id: pst, kind: percent, label: "%", decimals: 1}
            """);

    @Test
    void theSoundRoundIsSound() {
        assertThat(read(FAMILY, SOUND).faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"values", "catalogue", "units", "prefill"})
    void eachFaultIsSaidOnceWithItsPlaceAndAnExample(Fixture fixture) {
        assertThat(Fixture.said(read(FAMILY, fixture.in(SOUND)).faults())).containsExactlyElementsOf(fixture.says());
    }

    @Test
    void aFigureMayHaveASourceAndAnIndicatorThatIsScoredATolerance() {
        var text = SOUND.replace("direction: lower}", "direction: lower, tolerance: 1}")
                .replace(
                        "maal: 14",
                        "maal: 14\n  sources: {kort.ventetid.maal: {round: runde-2018, field: kort.ventetid.maal}}");

        assertThat(read(FAMILY, text).faults()).isEmpty();
    }

    @Test
    void aFaultInTheTemplateIsToldWithItsOwnFile() {
        var faults = read(FAMILY.replace("sheet: ark\n  rows", "sheet: arket\n  rows"), SOUND)
                .faults();

        assertThat(faults)
                .extracting(Fault::file, Fault::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("template.yaml", "sections[0].sheet"));
    }

    @Test
    void faultsOfAllKindsAreSaidAtOnceInTheOrderOfTheFile() {
        var text = SOUND.replace("group: alle", "group: ingen")
                .replace("without: [liste]", "without: [lista]")
                .replace("1 200", "mange");

        assertThat(read(FAMILY, text).faults()).extracting(Fault::line).containsExactly(12, 21, 24);
    }

    static Stream<Fixture> values() {
        return Stream.of(
                Fixture.of(
                        "a municipality number without quotes",
                        "number: \"0301\"",
                        "number: 0301",
                        "2:24 municipality.number: «0301» uten anførselstegn er et tall i YAML, ikke tekst. Sett anførselstegn rundt. | '0301'"),
                Fixture.of(
                        "a municipality number of three digits",
                        "number: \"0301\"",
                        "number: \"301\"",
                        "2:24 municipality.number: «301» har ikke riktig form. | '0301'"),
                Fixture.of(
                        "a language that is none of the two",
                        "language: nb",
                        "language: bokmål",
                        "3:11 language: «bokmål» er ikke et av valgene. Velg mellom: nb, nn. | nb"),
                Fixture.of(
                        "a date that is none",
                        "deadline: 2020-02-14",
                        "deadline: 14.02.2020",
                        "6:11 deadline: Fant 14.02.2020, men her skal det stå en dato. | 2018-02-12"),
                Fixture.of(
                        "a day that the year does not have",
                        "deadline: 2020-02-14",
                        "deadline: 2021-02-29",
                        "6:11 deadline: Fant 2021-02-29, men her skal det stå en dato. | 2018-02-12"),
                Fixture.of(
                        "a threshold in words",
                        "thresholds: {grense: 20}",
                        "thresholds: {grense: tjue}",
                        "7:22 thresholds.grense: Fant tjue, men her skal det stå et tall. | 2.5"),
                Fixture.of(
                        "a threshold with a decimal comma",
                        "thresholds: {grense: 20}",
                        "thresholds: {grense: \"2,5\"}",
                        "7:22 thresholds.grense: Fant \"2,5\", men her skal det stå et tall. | 2.5"),
                Fixture.of(
                        "an id with a space",
                        "id: runde-2019",
                        "id: runde 2019",
                        "1:5 id: «runde 2019» har ikke riktig form. | molde-2017"),
                Fixture.of(
                        "a code without quotes",
                        "- code: \"2\"",
                        "- code: 2",
                        "16:9 units[1].code: «2» uten anførselstegn er et tall i YAML, ikke tekst. Sett anførselstegn rundt. | '2'"),
                Fixture.of(
                        "a key that is no field",
                        "kort.ventetid.maal: 14",
                        "kort.maal: 14",
                        "25:5 units[1].prefill.kort.maal: Fant kort.maal, men her skal det stå et felt (seksjon.rad.kolonne). | okonomi.regnskap.2017"),
                Fixture.of(
                        "a key of prefill that stands twice",
                        "    kort.ventetid.maal: 14",
                        "    kort.ventetid.maal: 14\n    kort.ventetid.maal: 15",
                        "26:5 units[1].prefill.kort.ventetid.maal: «kort.ventetid.maal» står to ganger. Den første står på linje 25. Fjern en av dem. | kort.ventetid.maal: 40 717"),
                Fixture.of(
                        "a prefilled value that YAML takes for true",
                        "kort.ventetid.maal: 14",
                        "kort.ventetid.maal: yes",
                        "25:25 units[1].prefill.kort.ventetid.maal: «yes» uten anførselstegn er true eller false i YAML, ikke tekst. Sett anførselstegn rundt. | 'yes'"),
                Fixture.of(
                        "a prefilled number with a leading zero",
                        "kort.ventetid.maal: 14",
                        "kort.ventetid.maal: 014",
                        "25:25 units[1].prefill.kort.ventetid.maal: «014» uten anførselstegn er et tall i YAML, ikke tekst. Sett anførselstegn rundt. | '014'"));
    }

    static Stream<Fixture> catalogue() {
        return Stream.of(
                Fixture.of(
                        "a caption of a section that is not there",
                        "severities: {endring: info}",
                        "captions: {okonom: Alle}",
                        "8:12 captions.okonom: Seksjonen «okonom» finnes ikke her. Du kan bruke: okonomi, kort, sammen, liste. | okonomi: {nb: Alle, nn: Alle}"),
                Fixture.of(
                        "a last day outside the year",
                        "label: Årsrapport 2019}",
                        "label: Årsrapport 2019, to: 2020-04-30}",
                        "5:50 period.to: Dagen er ikke i 2019, som er året runden gjelder. | to: 2019-08-31"),
                Fixture.of(
                        "a tolerance below zero",
                        "direction: lower}",
                        "direction: lower, tolerance: -1}",
                        "12:108 indicators[0].tolerance: Tallet kan ikke være under null. | tolerance: 0.5"),
                Fixture.of(
                        "a tolerance of a planned level",
                        "direction: lower}",
                        "direction: level, tolerance: 1}",
                        "12:108 indicators[0].tolerance: Et planlagt nivå vurderes ikke, så «tolerance» brukes ikke. Fjern den, eller velg en annen retning. | direction: lower"),
                Fixture.of(
                        "a tolerance in a comparison",
                        "section: sammen",
                        "section: sammen, tolerance: 1",
                        "13:44 indicators[1].tolerance: «tolerance» brukes ikke i en sammenlikning. Fjern den, eller velg et målekort. | section: sammen"),
                Fixture.of(
                        "a family that is not there",
                        "template: familie",
                        "template: familien",
                        "4:11 template: Det finnes ingen mal som heter «familien». Du kan bruke: familie. | template: familie"),
                Fixture.of(
                        "a threshold that no rule uses",
                        "thresholds: {grense: 20}",
                        "thresholds: {grense: 20, grensa: 30}",
                        "7:26 thresholds.grensa: Ingen regel i malen bruker grensen «grensa». Du kan bruke: grense. | grense: 20"),
                Fixture.of(
                        "a threshold that a rule needs",
                        "thresholds: {grense: 20}\n",
                        "",
                        "1:1 thresholds: «grense» mangler. | thresholds: {grense: 20}"),
                Fixture.of(
                        "a rule that is not there",
                        "severities: {endring: info}",
                        "severities: {endringer: info}",
                        "8:14 severities.endringer: Regelen «endringer» finnes ikke i malen. Du kan bruke: endring. | endring: warning"),
                Fixture.of(
                        "a unit of measure that the family has already",
                        "- {id: dager, kind: number, label: dager, decimals: 0}",
                        "- {id: dager, kind: number, label: dager, decimals: 0}\n- {id: kr, kind: amount, label: kr, decimals: 0}",
                        "11:8 measures[1].id: Måleenheten «kr» finnes fra før, felles for alle maler. Bruk den, eller velg en annen id. | id: kr2"),
                Fixture.of(
                        "a unit of measure that is not there",
                        "measure: dager",
                        "measure: dag",
                        "12:72 indicators[0].measure: Måleenheten «dag» finnes ikke. Du kan bruke: kr, pst, dager. | measure: dager"),
                Fixture.of(
                        "two indicators of one id",
                        "{id: naboer,",
                        "{id: Ventetid,",
                        "13:8 indicators[1].id: «Ventetid» er brukt før, på linje 12. Store og små bokstaver regnes som like. Velg noe annet. | id: Ventetid2"),
                Fixture.of(
                        "an indicator of a section that has none",
                        "section: kort",
                        "section: okonomi",
                        "12:27 indicators[0].section: Seksjonen «okonomi» finnes ikke her. Du kan bruke: kort, sammen. | section: kort"),
                Fixture.of(
                        "an indicator of a group that is not there",
                        "group: alle",
                        "group: all",
                        "12:40 indicators[0].group: Gruppen «all» finnes ikke i målekortet. Du kan bruke: alle. | group: alle"),
                Fixture.of(
                        "an indicator of a scorecard without a group",
                        ", group: alle",
                        "",
                        "12:3 indicators[0].group: «group» mangler. | group: alle"),
                Fixture.of(
                        "an indicator of a scorecard without a direction",
                        ", direction: lower",
                        "",
                        "12:3 indicators[0].direction: «direction» mangler. | direction: higher"),
                Fixture.of(
                        "a figure of a comparison in a group",
                        "section: sammen",
                        "section: sammen, group: alle",
                        "13:40 indicators[1].group: «group» brukes ikke i en sammenlikning. Fjern den, eller velg et målekort. | section: sammen"),
                Fixture.of(
                        "a figure of a comparison that is not comparable with a goal",
                        "section: sammen",
                        "section: sammen, notComparable: Ny metode",
                        "13:48 indicators[1].notComparable: «notComparable» brukes ikke i en sammenlikning. Fjern den, eller velg et målekort. | section: sammen"),
                Fixture.of(
                        "a group of a section that has none",
                        "units:\n",
                        "groups:\n- {section: okonomi, id: ny, label: Ny}\nunits:\n",
                        "15:13 groups[0].section: Seksjonen «okonomi» finnes ikke her. Du kan bruke: kort, sammen, liste. | section: kort"),
                Fixture.of(
                        "a group of a unit that is not there",
                        "units:\n",
                        "groups:\n- {section: liste, id: ny, label: Ny, unit: \"9\"}\nunits:\n",
                        "15:45 groups[0].unit: Enheten «9» finnes ikke i runden. Du kan bruke: 1, 2. | unit: '1'"),
                Fixture.of(
                        "two groups of a section with one id",
                        "units:\n",
                        "groups:\n- {section: kort, id: ny, label: Ny}\n- {section: kort, id: Ny, label: Nyere}\nunits:\n",
                        "16:23 groups[1].id: «Ny» er brukt før, på linje 15. Store og små bokstaver regnes som like. Velg noe annet. | id: Ny2"),
                Fixture.of(
                        "a group that the template has already",
                        "units:\n",
                        "groups:\n- {section: kort, id: alle, label: Ny}\nunits:\n",
                        "15:23 groups[0].id: «alle» er en gruppe i malen fra før. Velg noe annet. | id: alle2"),
                Fixture.of(
                        "a figure of a comparison with a direction",
                        "section: sammen",
                        "section: sammen, direction: lower",
                        "13:44 indicators[1].direction: «direction» brukes ikke i en sammenlikning. Fjern den, eller velg et målekort. | section: sammen"),
                Fixture.of(
                        "the least above the most",
                        "direction: lower}",
                        "direction: lower, min: 5, max: 1}",
                        "12:102 indicators[0].min: Den minste verdien er større enn den største. | {min: 1, max: 6}"));
    }

    static Stream<Fixture> units() {
        return Stream.of(
                Fixture.of(
                        "two units of one code",
                        "- code: \"2\"",
                        "- code: \"1\"",
                        "16:9 units[1].code: «1» er brukt før, på linje 15. Store og små bokstaver regnes som like. Velg noe annet. | code: '12'"),
                Fixture.of(
                        "two units of one name",
                        "name: Skole",
                        "name: OSLO",
                        "17:9 units[1].name: «OSLO» er brukt før, på linje 15. Store og små bokstaver regnes som like. Velg noe annet. | name: OSLO2"),
                Fixture.of(
                        "a parent that is not there",
                        "parent: \"1\"",
                        "parent: \"9\"",
                        "18:11 units[1].parent: Enheten «9» står ikke over denne i listen. Du kan bruke: 1. | parent: '1'"),
                Fixture.of(
                        "a unit that is its own parent",
                        "parent: \"1\"",
                        "parent: \"2\"",
                        "18:11 units[1].parent: Enheten «2» står ikke over denne i listen. Du kan bruke: 1. | parent: '1'"),
                Fixture.of(
                        "a unit that reports without a leader",
                        "  leader: Rektor\n",
                        "",
                        "16:3 units[1].leader: «leader» mangler. | leader: Enhetsleder"),
                Fixture.of(
                        "nobody who reports",
                        "  leader: Rektor",
                        "  reports: false",
                        "24:5 units[1].prefill: Enheten rapporterer ikke selv, så tallene ville ikke blitt brukt. Fjern dem, eller la enheten rapportere. | reports: true"),
                Fixture.of(
                        "a section that is not there",
                        "without: [liste]",
                        "without: [lista]",
                        "21:13 units[1].without[0]: Seksjonen «lista» finnes ikke her. Du kan bruke: okonomi, kort, sammen, liste. | liste"),
                Fixture.of(
                        "a section left out twice",
                        "without: [liste]",
                        "without: [liste, liste]",
                        "21:20 units[1].without[1]: «liste» er brukt før, på linje 21. Store og små bokstaver regnes som like. Velg noe annet. | liste2"),
                Fixture.of(
                        "an indicator that is not there",
                        "indicators: [ventetid]",
                        "indicators: [ventetida]",
                        "22:16 units[1].indicators[0]: Indikatoren «ventetida» står ikke i runden. Du kan bruke: ventetid, naboer. | ventetid"));
    }

    static Stream<Fixture> prefill() {
        return Stream.of(
                Fixture.of(
                        "a figure where the unit has no field",
                        "okonomi.regnskap.2018",
                        "okonomi.regnskap.2017",
                        "24:5 units[1].prefill.okonomi.regnskap.2017: Enheten har ikke noe felt som heter «okonomi.regnskap.2017». | okonomi.regnskap.2016: 40 717"),
                Fixture.of(
                        "a figure in a section left out",
                        "kort.ventetid.maal: 14",
                        "liste.1.belop: 14",
                        "25:5 units[1].prefill.liste.1.belop: Enheten har ikke noe felt som heter «liste.1.belop». | okonomi.regnskap.2016: 40 717"),
                Fixture.of(
                        "a figure for what is computed",
                        "okonomi.regnskap.2018",
                        "okonomi.bruk.2018",
                        "24:5 units[1].prefill.okonomi.bruk.2018: Feltet «okonomi.bruk.2018» regnes ut, og kan ikke fylles inn på forhånd. | okonomi.regnskap.2016: 40 717"),
                Fixture.of(
                        "a figure that cannot be read with certainty",
                        "1 200",
                        "ca 1 200",
                        "24:28 units[1].prefill.okonomi.regnskap.2018: «ca 1 200» kan ikke leses med sikkerhet. Skriv tallet eller verdien slik enheten ville ha skrevet det. | okonomi.regnskap.2016: 40 717"),
                Fixture.of(
                        "a source of a figure that is not there",
                        "kort.ventetid.maal: 14",
                        "kort.ventetid.maal: 14\n  sources:\n    okonomi.regnskap.2019: {round: runde-2018, field: okonomi.regnskap.2018}",
                        "27:5 units[1].sources.okonomi.regnskap.2019: «okonomi.regnskap.2019» står ikke under prefill, så det er ikke noe tall som er hentet herfra. Fjern den, eller skriv tallet. | prefill: {okonomi.regnskap.2019: 40 717}"),
                Fixture.of(
                        "a figure in letters",
                        "1 200",
                        "mange",
                        "24:28 units[1].prefill.okonomi.regnskap.2018: «mange» kan ikke leses med sikkerhet. Skriv tallet eller verdien slik enheten ville ha skrevet det. | okonomi.regnskap.2016: 40 717"));
    }

    private static Definition<Round> read(String family, String round) {
        var rounds = new RoundFiles(
                List.of("familie"),
                id -> new FamilyReader(Optional.of(MEASURES)).read(id, new Source("template.yaml", family)),
                Examples::reader);
        return rounds.read(new Source("round.yaml", round));
    }
}
