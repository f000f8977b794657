package no.samlebok.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.template.Definition;
import no.samlebok.template.Fault;
import no.samlebok.template.Template;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateFaultsTest {
    private static final String SOUND = """
            version: 1
            title: Rapport
            sheets:
            - {id: forst, title: {nb: Første, nn: Første}}
            - {id: sist, title: Sist}
            sections:
            - kind: grid
              id: okonomi
              title: Økonomi
              sheet: forst
              rows:
              - {id: regnskap, label: Regnskap, measure: kr}
              - {id: budsjett, label: Budsjett, measure: kr, decimals: 1}
              - {id: bruk, label: Bruk, measure: pst, formula: regnskap / budsjett * 100}
              columns:
              - {id: "", label: "{year}", years: [-1, 0]}
            - kind: scorecard
              id: kort
              title: Målekort
              sheet: sist
              groups:
              - {id: alle, label: Alle}
              goal: maal
              result: ""
              columns:
              - {id: maal, label: Mål}
              - {id: "", label: "{year}", years: [0]}
            - kind: listing
              id: liste
              title: Liste
              sheet: sist
              name: Prosjekt
              lines: 2
              columns:
              - {id: belop, label: Beløp, measure: kr, total: true}
            - kind: narrative
              id: tekst
              title: Tekst
              sheet: sist
              texts:
              - {id: om, label: Om, maxLength: 100}
            rules:
            - id: brukt
              severity: error
              each: okonomi.columns
              describe: Brukt er regnskap.
              message: Rett tallet.
              check: {kind: compare, left: "okonomi.bruk.{column}", operator: <=, right: "okonomi.regnskap.{column}"}
            - id: endring
              severity: warning
              each: okonomi.columns
              describe: Endring.
              message: Forklar.
              check: {kind: change, from: "okonomi.regnskap.{previous}", to: "okonomi.regnskap.{column}", percent: "20"}
            - id: ord
              severity: info
              describe: Ord.
              message: Sjekk.
              check:
                kind: text
                texts: [tekst.om.tekst]
                claims:
                - {kind: amount, field: "okonomi.regnskap.{year}", nb: [regnskap], nn: [rekneskap]}
            charts:
            - {id: bilde, title: Bilde, kind: columns, section: okonomi, row: regnskap}
            """;

    private static final Source MEASURES = new Source("measures.yaml", """
            measures:
            - {id: kr, kind: amount, label: kr, decimals: 0, kroner: 1}
            - {id: pst, kind: percent, label: "%", decimals: 1}
            - {id: mill, kind: amount, label: mill. kr, decimals: 1, kroner: 1000000}
            - {id: dager, kind: number, label: dager, decimals: 0, additive: true}
            """);

    @Test
    void theSoundDefinitionIsSound() {
        assertThat(said(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"keys", "values", "sheets", "sections", "columns", "rules", "charts", "gaps"})
    void eachFaultIsSaidOnceWithItsPlaceAndAnExample(Fixture fixture) {
        assertThat(said(fixture.in(SOUND))).containsExactlyElementsOf(fixture.says());
    }

    @Test
    void aScorecardMayHaveAllItsGroupsFromTheRound() {
        assertThat(said(SOUND.replace("groups:\n  - {id: alle, label: Alle}", "groups: []")))
                .isEmpty();
    }

    @Test
    void aColumnUnderWhatStandsAcrossNeedsNoIdOfItsOwn() {
        var across =
                "- {kind: comparison, id: serie, title: Serie, sheet: sist, across: entities, columns: [{id: \"\", label: \"\"}]}";

        assertThat(said(SOUND.replace("- kind: listing\n", across + "\n- kind: listing\n")))
                .isEmpty();
    }

    @Test
    void figuresToDateMayStandUnderYearsThatStandDownTheSide() {
        var series = "- {kind: comparison, id: serie, title: Serie, sheet: sist, years: [-1, 0],"
                + " columns: [{id: sum, label: Sum, toDate: true}]}";

        assertThat(said(SOUND.replace("- kind: listing\n", series + "\n- kind: listing\n")))
                .isEmpty();
    }

    @Test
    void allFaultsAreSaidAtOnceInTheOrderOfTheFile() {
        var text = SOUND.replace("version: 1", "version: ett")
                .replace("sheet: forst", "sheet: sisst")
                .replace("severity: info", "severity: alvorlig");

        assertThat(read(text).faults()).extracting(Fault::line).containsExactly(1, 10, 56);
    }

    @Test
    void anEmptyFileIsAFault() {
        assertThat(said(""))
                .containsExactly("1:1 : Filen er tom. | {version: 1, title: {nb: Regnskap, nn: Rekneskap}}");
    }

    @Test
    void aNumberWithoutQuotesMayStandWhereAThresholdMay() {
        assertThat(said(SOUND.replace("percent: \"20\"", "percent: 20"))).isEmpty();
    }

    @Test
    void aFaultNamesItsFileInEitherLanguage() {
        var fault = read(SOUND.replace("version: 1", "version: ett")).faults().get(0);

        assertThat(fault.in(Language.NB))
                .isEqualTo("template.yaml:1:10 version: Fant ett, men her skal det stå et helt tall. For eksempel: 1");
        assertThat(fault.in(Language.NN))
                .isEqualTo("template.yaml:1:10 version: Fann ett, men her skal det stå eit heilt tal. Til dømes: 1");
    }

    @Test
    void aFaultInTheSharedUnitsOfMeasureIsToldToo() {
        var shared = new Source("measures.yaml", "measures:\n- {id: kr, kind: penger, label: kr, decimals: 0}\n");
        var template = new FamilyReader(Optional.of(shared))
                .read("familie", new Source("template.yaml", SOUND))
                .template();

        assertThat(template.faults()).extracting(Fault::file).containsExactly("measures.yaml");
    }

    @Test
    void unitsOfMeasureOfItsOwnDifferFromTheSharedOnes() {
        var own = SOUND + "measures:\n- {id: kr, kind: amount, label: kr, decimals: 2}\n";

        assertThat(said(own))
                .containsExactly("67:8 measures[0].id: Måleenheten «kr» finnes fra før, felles for alle maler."
                        + " Bruk den, eller velg en annen id. | id: kr2");
    }

    static Stream<Fixture> keys() {
        return Stream.of(
                Fixture.of(
                        "a misspelled key",
                        "version: 1",
                        "versjon: 1",
                        "1:1 versjon: Nøkkelen «versjon» finnes ikke her. Du kan bruke: version, title, sheets, sections, rules, measures, charts. | version: 1"),
                Fixture.of(
                        "an unknown key",
                        "version: 1",
                        "version: 1\nfarge: blå",
                        "2:1 farge: Nøkkelen «farge» finnes ikke her. Du kan bruke: version, title, sheets, sections, rules, measures, charts. | measures: [{id: 1000 kr, kind: amount, label: {nb: 1 000 kr, nn: 1 000 kr}, decimals: 1}]"),
                Fixture.of(
                        "a key that stands twice",
                        "title: Rapport",
                        "title: Rapport\ntitle: Melding",
                        "3:1 title: «title» står to ganger. Den første står på linje 2. Fjern en av dem. | title: {nb: Regnskap, nn: Rekneskap}"),
                Fixture.of(
                        "a key that is missing",
                        "title: Rapport\n",
                        "",
                        "1:1 title: «title» mangler. | title: {nb: Regnskap, nn: Rekneskap}"),
                Fixture.of(
                        "a key without a value",
                        "title: Rapport",
                        "title:",
                        "2:7 title: Her står det ingenting. Skriv en verdi, eller fjern nøkkelen. | {nb: Regnskap, nn: Rekneskap}"),
                Fixture.of(
                        "an unknown kind",
                        "kind: narrative",
                        "kind: fortelling",
                        "36:9 sections[3].kind: «fortelling» er ikke et av valgene. Velg mellom: comparison, grid, listing, narrative, scorecard. | {kind: comparison, id: kostra, title: {nb: Regnskap, nn: Rekneskap}, sheet: okonomi}"),
                Fixture.of(
                        "no kind",
                        "- kind: narrative\n  id: tekst",
                        "- id: tekst",
                        "36:3 sections[3].kind: «kind» mangler. | {kind: comparison, id: kostra, title: {nb: Regnskap, nn: Rekneskap}, sheet: okonomi}"),
                Fixture.of(
                        "a file that is no YAML",
                        "title: Rapport",
                        "title: 'Rapport",
                        "66:1 : Filen er ikke gyldig YAML: found unexpected end of stream. | {version: 1, title: {nb: Regnskap, nn: Rekneskap}}"),
                Fixture.of(
                        "a key that is missing deep inside",
                        ", row: regnskap}",
                        "}",
                        "65:3 charts[0].row: «row» mangler. | row: regnskap"));
    }

    static Stream<Fixture> values() {
        return Stream.of(
                Fixture.of(
                        "text where a number is due",
                        "version: 1",
                        "version: ett",
                        "1:10 version: Fant ett, men her skal det stå et helt tall. | 1"),
                Fixture.of(
                        "a number in quotes",
                        "version: 1",
                        "version: '1'",
                        "1:10 version: Fant \"1\", men her skal det stå et helt tall. | 1"),
                Fixture.of(
                        "a number with a leading zero",
                        "version: 1",
                        "version: 01",
                        "1:10 version: Fant 01, men her skal det stå et helt tall. | 1"),
                Fixture.of(
                        "a number out of bounds",
                        "lines: 2",
                        "lines: 0",
                        "33:10 sections[2].lines: 0 er utenfor det mulige. Skriv et helt tall fra 1 til 500. | 8"),
                Fixture.of(
                        "a number too large",
                        "maxLength: 100",
                        "maxLength: 32001",
                        "41:36 sections[3].texts[0].maxLength: 32001 er utenfor det mulige. Skriv et helt tall fra 1 til 32000. | 3000"),
                Fixture.of(
                        "a decimal where a whole number is due",
                        "lines: 2",
                        "lines: 2.5",
                        "33:10 sections[2].lines: Fant 2.5, men her skal det stå et helt tall. | 8"),
                Fixture.of(
                        "a word where true or false is due",
                        "total: true",
                        "total: ja",
                        "35:51 sections[2].columns[0].total: Fant ja, men her skal det stå true eller false. | true"),
                Fixture.of(
                        "a word that YAML takes for true",
                        "total: true",
                        "total: yes",
                        "35:51 sections[2].columns[0].total: Fant yes, men her skal det stå true eller false. | true"),
                Fixture.of(
                        "an unknown choice",
                        "severity: info",
                        "severity: feil",
                        "56:13 rules[2].severity: «feil» er ikke et av valgene. Velg mellom: error, warning, info. | error"),
                Fixture.of(
                        "a text that YAML takes for false",
                        "label: Alle}",
                        "label: NO}",
                        "22:23 sections[1].groups[0].label: «NO» uten anførselstegn er true eller false i YAML, ikke tekst. Sett anførselstegn rundt. | 'NO'"),
                Fixture.of(
                        "a text that YAML takes for a number",
                        "nb: Første",
                        "nb: 0301",
                        "4:27 sheets[0].title.nb: «0301» uten anførselstegn er et tall i YAML, ikke tekst. Sett anførselstegn rundt. | '0301'"),
                Fixture.of(
                        "a text that YAML takes for a date",
                        "title: Målekort",
                        "title: 2018-02-12",
                        "19:10 sections[1].title: «2018-02-12» uten anførselstegn er en dato i YAML, ikke tekst. Sett anførselstegn rundt. | '2018-02-12'"),
                Fixture.of(
                        "a blank text",
                        "title: Målekort",
                        "title: ' '",
                        "19:10 sections[1].title: Teksten er tom. | {nb: Regnskap, nn: Rekneskap}"),
                Fixture.of(
                        "bokmål alone",
                        "title: {nb: Første, nn: Første}",
                        "title: {nb: Første}",
                        "4:22 sheets[0].title.nn: «nn» mangler. | nn: Rekneskap"),
                Fixture.of(
                        "a blank nynorsk",
                        "title: {nb: Første, nn: Første}",
                        "title: {nb: Første, nn: ''}",
                        "4:39 sheets[0].title.nn: Teksten er tom. | Rekneskap"),
                Fixture.of(
                        "a list where a text is due",
                        "title: Målekort",
                        "title: [Målekort]",
                        "19:10 sections[1].title: Fant en liste, men her skal det stå tekst, eller nøklene nb og nn. | {nb: Regnskap, nn: Rekneskap}"),
                Fixture.of(
                        "one value where a list is due",
                        "groups:\n  - {id: alle, label: Alle}",
                        "groups: alle",
                        "21:11 sections[1].groups: Fant tekst, men her skal det stå en liste. | [{id: arbeidsgiver, label: {nb: Regnskap, nn: Rekneskap}}]"),
                Fixture.of(
                        "keys where a list is due",
                        "groups:\n  - {id: alle, label: Alle}",
                        "groups: {id: alle, label: Alle}",
                        "21:11 sections[1].groups: Fant nøkler med verdier, men her skal det stå en liste. | [{id: arbeidsgiver, label: {nb: Regnskap, nn: Rekneskap}}]"),
                Fixture.of(
                        "a value where keys are due",
                        "check: {kind: compare, left: \"okonomi.bruk.{column}\", operator: <=, right: \"okonomi.regnskap.{column}\"}",
                        "check: compare",
                        "48:10 rules[0].check: Fant tekst, men her skal det stå nøkler med verdier. | {kind: change, from: 'okonomi.regnskap.{previous}', to: 'okonomi.regnskap.{column}', percent: '{endring}'}"),
                Fixture.of(
                        "an id with a hyphen",
                        "{id: belop,",
                        "{id: be-lop,",
                        "35:10 sections[2].columns[0].id: «be-lop» har ikke riktig form. | maal"),
                Fixture.of(
                        "an id that begins with a digit",
                        "- {id: bruk, label: Bruk,",
                        "- {id: 1bruk, label: Bruk,",
                        "14:10 sections[0].rows[2].id: «1bruk» har ikke riktig form. | regnskap",
                        "48:33 rules[0].check.left: Raden «bruk» finnes ikke i seksjonen. Du kan bruke: regnskap, budsjett, 1bruk. | left: 'okonomi.1bruk.{column}'"));
    }

    static Stream<Fixture> sheets() {
        return Stream.of(
                Fixture.of(
                        "a sheet that is not there",
                        "sheet: forst",
                        "sheet: først",
                        "10:10 sections[0].sheet: Arket «først» finnes ikke. Du kan bruke: forst, sist. | sheet: forst"),
                Fixture.of(
                        "two sheets of one id",
                        "{id: sist, title: Sist}",
                        "{id: sist, title: Sist}\n- {id: Sist, title: Aller sist}",
                        "6:8 sheets[2].id: «Sist» er brukt før, på linje 5. Store og små bokstaver regnes som like. Velg noe annet. | id: Sist2"),
                Fixture.of(
                        "two sheets of one title",
                        "{id: sist, title: Sist}",
                        "{id: sist, title: første}",
                        "5:21 sheets[1].title: «første» er brukt før, på linje 4. Store og små bokstaver regnes som like. Velg noe annet. | title: første2"),
                Fixture.of(
                        "a title too long for Excel",
                        "title: Sist",
                        "title: Utfordringer og muligheter videre",
                        "5:21 sheets[1].title: Arkfanen «Utfordringer og muligheter videre» er på 33 tegn. Excel tar høyst 31. | title: {nb: Økonomi, nn: Økonomi}"),
                Fixture.of(
                        "a title with a sign that Excel refuses",
                        "title: Sist",
                        "title: Inn/ut",
                        "5:21 sheets[1].title: Arkfanen «Inn/ut» har tegn som Excel ikke tar: [ ] : * ? / \\ eller apostrof først eller sist. | title: {nb: Økonomi, nn: Økonomi}"),
                Fixture.of(
                        "no sheets at all",
                        "sheets:\n- {id: forst, title: {nb: Første, nn: Første}}\n- {id: sist, title: Sist}\n",
                        "",
                        "1:1 sheets: Listen er tom. Skriv minst én. | sheets: [{id: okonomi, title: {nb: Økonomi, nn: Økonomi}}]"));
    }

    static Stream<Fixture> sections() {
        return Stream.of(
                Fixture.of(
                        "two sections of one id",
                        "id: liste",
                        "id: OKONOMI",
                        "29:7 sections[2].id: «OKONOMI» er brukt før, på linje 8. Store og små bokstaver regnes som like. Velg noe annet. | id: OKONOMI2"),
                Fixture.of(
                        "two rows of one id",
                        "- {id: bruk, label: Bruk,",
                        "- {id: Regnskap, label: Mer, measure: kr}\n  - {id: bruk, label: Bruk,",
                        "14:10 sections[0].rows[2].id: «Regnskap» er brukt før, på linje 12. Store og små bokstaver regnes som like. Velg noe annet. | id: Regnskap2"),
                Fixture.of(
                        "a row whose id is taken",
                        "- {id: bruk, label: Bruk,",
                        "- {id: stemmer, label: Mer, measure: kr}\n  - {id: bruk, label: Bruk,",
                        "14:10 sections[0].rows[2].id: «stemmer» er opptatt av programmet. Velg noe annet. | id: resultat"),
                Fixture.of(
                        "a unit of measure that is not there",
                        "label: Regnskap, measure: kr",
                        "label: Regnskap, measure: kroner",
                        "12:46 sections[0].rows[0].measure: Måleenheten «kroner» finnes ikke. Du kan bruke: kr, pst, mill, dager. | measure: kr"),
                Fixture.of(
                        "a formula with a row that is not there",
                        "regnskap / budsjett * 100",
                        "regnskap / budsjet * 100",
                        "14:63 sections[0].rows[2].formula: «budsjet» finnes ikke i seksjonen, så den kan ikke stå i en formel. Du kan bruke: regnskap, budsjett, bruk. | formula: regnskap / budsjett * 100"),
                Fixture.of(
                        "a formula that is none",
                        "regnskap / budsjett * 100",
                        "regnskap / * 100",
                        "14:63 sections[0].rows[2].formula: Fant «*», men her skal det stå et felt, et tall, abs(...) eller en parentes. | formula: budsjett - regnskap"),
                Fixture.of(
                        "a goal that is no column",
                        "goal: maal",
                        "goal: mål",
                        "23:9 sections[1].goal: Kolonnen «mål» finnes ikke i seksjonen. Du kan bruke: maal. | goal: maal"),
                Fixture.of(
                        "a result that is no column of the year",
                        "result: \"\"",
                        "result: maal",
                        "24:11 sections[1].result: «maal» er ikke en kolonne som viser rapportåret. Du kan bruke: \"\". | result: ''"),
                Fixture.of(
                        "two groups of one id",
                        "- {id: alle, label: Alle}",
                        "- {id: alle, label: Alle}\n  - {id: Alle, label: Flere}",
                        "23:10 sections[1].groups[1].id: «Alle» er brukt før, på linje 22. Store og små bokstaver regnes som like. Velg noe annet. | id: Alle2"),
                Fixture.of(
                        "a comparison over years that has those compared in their place",
                        "- kind: listing\n",
                        "- {kind: comparison, id: serie, title: Serie, sheet: sist, entities: [{id: vi, label: Vi}], years: [-1, 0], columns: [{id: a, label: A}]}\n- kind: listing\n",
                        "28:100 sections[2].years: I en serie over år står årene nedover, der de som sammenliknes, ellers står. Fjern «years» eller «entities», eller sett dem øverst. | across: entities"),
                Fixture.of(
                        "a comparison with something else across the top",
                        "- kind: listing\n",
                        "- {kind: comparison, id: serie, title: Serie, sheet: sist, across: bortover, columns: [{id: a, label: A}]}\n- kind: listing\n",
                        "28:68 sections[2].across: «bortover» er ikke et av valgene. Velg mellom: nothing, entities, figures. | nothing"));
    }

    static Stream<Fixture> columns() {
        return Stream.of(
                Fixture.of(
                        "a column before that is not there",
                        "label: Beløp, measure: kr",
                        "label: Beløp, measure: kr, previous: belep",
                        "35:54 sections[2].columns[0].previous: Kolonnen «belep» finnes ikke i seksjonen. Du kan bruke: belop. | previous: belop"),
                Fixture.of(
                        "a column before of what is computed",
                        "measure: kr, total: true}",
                        "measure: kr, fill: computed, formula: belop * 2, previous: belop}",
                        "35:90 sections[2].columns[0].previous: Kolonnen regnes ut, så den fylles ikke fra forrige runde. Fjern «previous», eller la enheten fylle den ut. | fill: unit"),
                Fixture.of(
                        "figures to date under no year",
                        "- {id: maal, label: Mål}\n",
                        "- {id: maal, label: Mål, toDate: true}\n",
                        "26:36 sections[1].columns[0].toDate: «toDate» gjelder tall som står under et år, og denne kolonnen har ingen. Skriv «years», eller fjern den. | years: [-1, 0]"),
                Fixture.of(
                        "a column without id and years",
                        "- {id: maal, label: Mål}\n",
                        "- {id: \"\", label: Mål}\n  - {id: maal, label: Mål}\n",
                        "26:10 sections[1].columns[0].id: En kolonne uten år må ha en id. | id: maal"),
                Fixture.of(
                        "two columns that come out alike",
                        "- {id: maal, label: Mål}\n",
                        "- {id: maal, label: Mål}\n  - {id: \"\", label: \"{year}\", years: [-1, 0]}\n",
                        "28:10 sections[1].columns[2].id: «{year}» er brukt før, på linje 27. Store og små bokstaver regnes som like. Velg noe annet. | id: resultat2"),
                Fixture.of(
                        "a list's column without a unit of measure",
                        "label: Beløp, measure: kr",
                        "label: Beløp",
                        "35:5 sections[2].columns[0].measure: «measure» mangler. I en liste har hver kolonne sin måleenhet. | measure: 1000 kr"),
                Fixture.of(
                        "a list's column with the name of the name",
                        "{id: belop,",
                        "{id: navn,",
                        "35:10 sections[2].columns[0].id: «navn» er opptatt av programmet. Velg noe annet. | id: prosjekt"),
                Fixture.of(
                        "computed without a formula",
                        "measure: kr, total: true}",
                        "measure: kr, total: true, fill: computed}",
                        "35:63 sections[2].columns[0].fill: «fill: computed» og «formula» hører sammen. Skriv begge eller ingen. | {fill: computed, formula: budsjett - regnskap}"),
                Fixture.of(
                        "a formula that is not computed",
                        "measure: kr, total: true}",
                        "measure: kr, total: true, formula: belop * 2}",
                        "35:5 sections[2].columns[0].fill: «fill: computed» og «formula» hører sammen. Skriv begge eller ingen. | {fill: computed, formula: budsjett - regnskap}"));
    }

    static Stream<Fixture> rules() {
        return Stream.of(
                Fixture.of(
                        "two rules of one id",
                        "id: ord",
                        "id: Brukt",
                        "55:7 rules[2].id: «Brukt» er brukt før, på linje 43. Store og små bokstaver regnes som like. Velg noe annet. | id: Brukt2"),
                Fixture.of(
                        "an each that is no walk",
                        "each: okonomi.columns\n  describe: Endring.",
                        "each: okonomi.celler\n  describe: Endring.",
                        "51:9 rules[1].each: «okonomi.celler» er ikke noe en regel kan gå over. Skriv seksjonen og så columns eller rows. | each: okonomi.columns"),
                Fixture.of(
                        "an each over a section that is not there",
                        "each: okonomi.columns\n  describe: Endring.",
                        "each: konomi.columns\n  describe: Endring.",
                        "51:9 rules[1].each: Seksjonen «konomi» finnes ikke her. Du kan bruke: okonomi, kort, liste, tekst. | each: okonomi.columns"),
                Fixture.of(
                        "a section that is not there",
                        "left: \"okonomi.bruk.{column}\"",
                        "left: \"okonom.bruk.{column}\"",
                        "48:33 rules[0].check.left: Seksjonen «okonom» finnes ikke her. Du kan bruke: okonomi, kort, liste, tekst. | left: 'okonomi.bruk.{column}'"),
                Fixture.of(
                        "a row that is not there",
                        "left: \"okonomi.bruk.{column}\"",
                        "left: \"okonomi.brukt.{column}\"",
                        "48:33 rules[0].check.left: Raden «brukt» finnes ikke i seksjonen. Du kan bruke: regnskap, budsjett, bruk. | left: 'okonomi.bruk.{column}'"),
                Fixture.of(
                        "a column that is not there",
                        "field: \"okonomi.regnskap.{year}\"",
                        "field: \"okonomi.regnskap.maal\"",
                        "63:29 rules[2].check.claims[0].field: Kolonnen «maal» finnes ikke i seksjonen. Du kan bruke: {year}. | field: 'okonomi.regnskap.{year}'"),
                Fixture.of(
                        "a year written out",
                        "field: \"okonomi.regnskap.{year}\"",
                        "field: \"okonomi.regnskap.2017\"",
                        "63:29 rules[2].check.claims[0].field: Kolonnen «2017» finnes ikke i seksjonen. Du kan bruke: {year}. | field: 'okonomi.regnskap.{year}'"),
                Fixture.of(
                        "a column without anything to walk over",
                        "  each: okonomi.columns\n  describe: Brukt er regnskap.",
                        "  describe: Brukt er regnskap.",
                        "47:33 rules[0].check.left: «okonomi.bruk.{column}» går over flere felt, men regelen har ingen each. | each: okonomi.columns",
                        "47:79 rules[0].check.right: «okonomi.regnskap.{column}» går over flere felt, men regelen har ingen each. | each: okonomi.columns"),
                Fixture.of(
                        "no field at all",
                        "texts: [tekst.om.tekst]",
                        "texts: [om]",
                        "61:13 rules[2].check.texts[0]: «om» er ikke et felt. Skriv seksjon.rad.kolonne. | okonomi.avvik.{year}"),
                Fixture.of(
                        "fields that are none",
                        "texts: [tekst.om.tekst]",
                        "texts: []",
                        "61:12 rules[2].check.texts: Listen er tom. Skriv minst én. | texts: [okonomi.regnskap.{year}]"),
                Fixture.of(
                        "an expression that stops early",
                        "right: \"okonomi.regnskap.{column}\"",
                        "right: \"okonomi.regnskap.{column} +\"",
                        "48:106 rules[0].check.right: Uttrykket slutter for tidlig. Her skal det stå et felt, et tall, abs(...) eller en parentes. | right: budsjett - regnskap"),
                Fixture.of(
                        "an unknown field deep in an expression",
                        "right: \"okonomi.regnskap.{column}\"",
                        "right: \"2 * okonomi.regnskapet.{column}\"",
                        "48:83 rules[0].check.right: Raden «regnskapet» finnes ikke i seksjonen. Du kan bruke: regnskap, budsjett, bruk. | right: 'okonomi.regnskap.{column}'"),
                Fixture.of(
                        "two unknown fields in one expression",
                        "right: \"okonomi.regnskap.{column}\"",
                        "right: \"okonomi.a.{column} + okonomi.b.{column}\"",
                        "48:79 rules[0].check.right: Raden «a» finnes ikke i seksjonen. Du kan bruke: regnskap, budsjett, bruk. | right: 'okonomi.regnskap.{column}'",
                        "48:100 rules[0].check.right: Raden «b» finnes ikke i seksjonen. Du kan bruke: regnskap, budsjett, bruk. | right: 'okonomi.regnskap.{column}'"),
                Fixture.of(
                        "a condition without a comparison",
                        "  severity: info",
                        "  severity: info\n  when: okonomi.regnskap.{year}",
                        "57:32 rules[2].when: Uttrykket slutter for tidlig. Her skal det stå en sammenlikning: =, <= eller >=. | when: okonomi.budsjett.{year} >= 100"),
                Fixture.of(
                        "half a companion",
                        "percent: \"20\"}",
                        "percent: \"20\", alongsideTo: \"okonomi.budsjett.{column}\"}",
                        "54:10 rules[1].check.alongsideFrom: «alongsideFrom» mangler. | alongsideFrom: okonomi.budsjett.{column}"),
                Fixture.of(
                        "a percentage that is none",
                        "percent: \"20\"}",
                        "percent: mye}",
                        "54:104 rules[1].check.percent: «mye» har ikke riktig form. | '{endring}'"));
    }

    static Stream<Fixture> charts() {
        return Stream.of(
                Fixture.of(
                        "two charts of one id",
                        "- {id: bilde, title: Bilde,",
                        "- {id: Bilde, title: Bilde, kind: bars, section: kort, row: x}\n- {id: bilde, title: Bilde,",
                        "66:8 charts[1].id: «bilde» er brukt før, på linje 65. Store og små bokstaver regnes som like. Velg noe annet. | id: bilde2"),
                Fixture.of(
                        "a chart of a section without figures",
                        "section: okonomi, row",
                        "section: tekst, row",
                        "65:53 charts[0].section: Seksjonen «tekst» finnes ikke her. Du kan bruke: okonomi, kort. | section: okonomi"),
                Fixture.of(
                        "a chart of a row that is not there",
                        "row: regnskap}",
                        "row: rekneskap}",
                        "65:67 charts[0].row: Raden «rekneskap» finnes ikke i seksjonen. Du kan bruke: regnskap, budsjett, bruk. | row: regnskap"),
                Fixture.of(
                        "a chart of a column that is not there",
                        "row: regnskap}",
                        "row: regnskap, columns: [maal]}",
                        "65:87 charts[0].columns[0]: Kolonnen «maal» finnes ikke i seksjonen. Du kan bruke: \"\". | ''"));
    }

    private static List<String> said(String text) {
        return Fixture.said(read(text).faults());
    }

    private static Definition<Template> read(String text) {
        return new FamilyReader(Optional.of(MEASURES))
                .read("familie", new Source("template.yaml", text))
                .template();
    }

    @Test
    void measuresMayBeHeldAgainstAGapInAnotherUnitOfMeasureThatIsAWholeNumberOfTheirs() {
        assertThat(said(against("{gap: \"okonomi.regnskap.{year}\", sign: minus, effect: belop}")))
                .isEmpty();
        var inMillions = against("{gap: \"okonomi.budsjett.{previous}\", sign: plus, effect: belop}")
                .replace("label: Beløp, measure: kr", "label: Beløp, measure: mill");
        assertThat(said(inMillions)).isEmpty();
    }

    static Stream<Fixture> gaps() {
        return Stream.of(
                gap(
                        "a gap that is not a field",
                        "{gap: regnskap, sign: plus, effect: belop}",
                        "33:18 sections[2].against.gap: «regnskap» er ikke et felt. Skriv seksjon.rad.kolonne. | gap: okonomi.avvik.{year}"),
                gap(
                        "a gap in a section that does not have every unit's rows",
                        "{gap: liste.1.belop, sign: plus, effect: belop}",
                        "33:18 sections[2].against.gap: Seksjonen «liste» finnes ikke her. Du kan bruke: okonomi. | gap: okonomi.1.belop"),
                gap(
                        "a gap in a row that is not there",
                        "{gap: \"okonomi.rekneskap.{year}\", sign: plus, effect: belop}",
                        "33:18 sections[2].against.gap: Raden «rekneskap» finnes ikke i seksjonen. Du kan bruke: regnskap, budsjett, bruk. | gap: 'okonomi.regnskap.{year}'"),
                gap(
                        "a gap in a column that is not there",
                        "{gap: okonomi.regnskap.belop, sign: plus, effect: belop}",
                        "33:18 sections[2].against.gap: Kolonnen «belop» finnes ikke i seksjonen. Du kan bruke: {year}. | gap: 'okonomi.regnskap.{year}'"),
                gap(
                        "a gap that is several figures",
                        "{gap: \"okonomi.*.{year}\", sign: plus, effect: belop}",
                        "33:18 sections[2].against.gap: «okonomi.*.{year}» er flere felt, og gapet er ett tall. Skriv seksjon.rad.kolonne. | gap: gap.differanse.belop"),
                gap(
                        "a gap that a rule would walk over",
                        "{gap: \"okonomi.{row}.{year}\", sign: plus, effect: belop}",
                        "33:18 sections[2].against.gap: «okonomi.{row}.{year}» går over flere felt, men regelen har ingen each. | each: okonomi.columns"),
                gap(
                        "a gap whose sign is not said",
                        "{gap: \"okonomi.regnskap.{year}\", effect: belop}",
                        "33:12 sections[2].against.sign: «sign» mangler. | sign: plus"),
                gap(
                        "effects in a column that is not there",
                        "{gap: \"okonomi.regnskap.{year}\", sign: plus, effect: navn}",
                        "33:65 sections[2].against.effect: «navn» er ikke en kolonne som viser rapportåret. Du kan bruke: belop. | effect: belop"),
                gap(
                        "a gap that is not added",
                        "{gap: \"okonomi.bruk.{year}\", sign: plus, effect: belop}",
                        "33:18 sections[2].against.gap: Tall i pst legges ikke sammen, så de kan ikke settes opp mot hverandre. | gap: gap.differanse.belop"),
                Fixture.of(
                        "effects that are not added",
                        "name: Prosjekt\n  lines: 2\n  columns:\n  - {id: belop, label: Beløp, measure: kr,",
                        "name: Prosjekt\n  against: {gap: \"okonomi.regnskap.{year}\", sign: plus, effect: belop}\n"
                                + "  lines: 2\n  columns:\n  - {id: belop, label: Beløp, measure: pst,",
                        "33:65 sections[2].against.effect: Tall i pst legges ikke sammen, så de kan ikke settes opp mot hverandre. | effect: effekt"),
                Fixture.of(
                        "effects that cannot be taken from the gap",
                        "name: Prosjekt\n  lines: 2\n  columns:\n  - {id: belop, label: Beløp, measure: kr,",
                        "name: Prosjekt\n  against: {gap: \"okonomi.regnskap.{year}\", sign: plus, effect: belop}\n"
                                + "  lines: 2\n  columns:\n  - {id: belop, label: Beløp, measure: dager,",
                        "33:12 sections[2].against: Gapet er i kr og effekten i dager, og det kan ikke regnes om uten rest. Velg måleenheter som er hele tall av hverandre. | {gap: gap.differanse.belop, sign: plus, effect: effekt}"),
                Fixture.of(
                        "a gap of anything but a list",
                        "title: Målekort\n",
                        "title: Målekort\n  against: {gap: okonomi.regnskap.x, sign: plus, effect: belop}\n",
                        "20:3 sections[1].against: Nøkkelen «against» finnes ikke her. Du kan bruke: id, title, sheet, help, groups, goal, result, status, columns. | help: {nb: Regnskap, nn: Rekneskap}"));
    }

    private static Fixture gap(String name, String against, String... says) {
        return Fixture.of(name, "name: Prosjekt\n", "name: Prosjekt\n  against: " + against + "\n", says);
    }

    private static String against(String against) {
        return gap("sound", against).in(SOUND);
    }
}
