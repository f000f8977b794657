package no.samlebok.rule.text;

import static no.samlebok.rule.text.Spoken.heard;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is heard in a text, rule by rule; the corpora show how it all works together. */
class TextReaderTest {
    private static final String OVER_2017 = "fortegn OVER";

    @Nested
    class WhatIsSaid {
        @Test
        void overspendByItself() {
            assertThat(heard("Enheten hadde et merforbruk.")).containsExactly(OVER_2017);
            assertThat(heard("Enheten gikk i pluss.")).containsExactly("fortegn UNDER");
        }

        @Test
        void overspendWithAnAmountOrAPercentage() {
            assertThat(heard("Enheten hadde et merforbruk på 300 000 kroner."))
                    .containsExactly(OVER_2017, "avvik OVER 300000");
            assertThat(heard("Enheten hadde et merforbruk på 3 %.")).containsExactly(OVER_2017, "resultat OVER 3");
            assertThat(heard("Vi brukte 0,3 mill. kroner mer enn budsjettert."))
                    .containsExactly(OVER_2017, "avvik OVER 300000");
        }

        @Test
        void aNumberBeforeItsWord() {
            assertThat(heard("Vi hadde 12 % sykefravær.")).containsExactly("sykefravær 12");
            assertThat(heard("Regnskapet viser 221 tusen kroner i mindreforbruk."))
                    .containsExactly("fortegn UNDER", "avvik UNDER 221000");
            assertThat(heard("Vi fikk 221 tusen kroner i budsjett.")).isEmpty();
            assertThat(heard("Vi hadde 12 % høyere sykefravær.")).isEmpty();
        }

        @Test
        void aBareNumberOnlyWhereTheWordSaysItsUnit() {
            assertThat(heard("Sykefraværsprosenten ble 12.")).containsExactly("sykefravær 12");
            assertThat(heard("Sykefraværet ble 12.")).isEmpty();
            assertThat(heard("Årsverk i enheten: 12,1.")).containsExactly("årsverk 12.1");
            assertThat(heard("Merforbruket for enheten var 350.")).containsExactly(OVER_2017);
        }

        @Test
        void accountsAndBudgetInOneSentence() {
            assertThat(heard("Av et budsjett på 9,0 mill. kroner har enheten brukt 8,2 mill. kroner."))
                    .containsExactly("budsjett 9000000", "regnskap 8200000");
            assertThat(heard("Budsjettet var 8,4 mill. kroner og regnskapet 8,9 mill. kroner."))
                    .containsExactly("budsjett 8400000", "regnskap 8900000");
        }

        @Test
        void theNumberMayStandBehindAComma() {
            assertThat(heard("Mindreforbruket for enheten, kr 212 000, forklares senere."))
                    .containsExactly("fortegn UNDER", "avvik UNDER 212000");
            assertThat(heard("Det negative avviket for enheten, som er på 212 000 kroner, er lite."))
                    .containsExactly(OVER_2017, "avvik OVER 212000");
        }

        @Test
        void aLimitSaysTheWordButNotTheNumber() {
            assertThat(heard("Enheten hadde et merforbruk på over 300 000 kroner."))
                    .containsExactly(OVER_2017);
            assertThat(heard("Sykefraværet er over 9 %.")).isEmpty();
        }

        @Test
        void theClauseIsQuoted() {
            assertThat(excerpt("Tross alt, enheten hadde et merforbruk på 0,3 mill. kroner i 2017. Så var det slutt."))
                    .isEqualTo("enheten hadde et merforbruk på 0,3 mill. kroner i 2017");
            assertThat(excerpt("Slutt.\nEnheten hadde 0,3 mill. i merforbruk.")).endsWith("merforbruk");
            assertThat(excerpt("Mindreforbruket for enheten, kr 212 000,- (tall), forklares."))
                    .isEqualTo("Mindreforbruket for enheten, kr 212 000,-");
        }

        @Test
        void eachStatementKnowsWhereItsWordsBegin() {
            var read = new TextReader(Spoken.WORDS, List.of("X"), List.of(), 2017, Spoken.TOPICS)
                    .read("Å.\nVi har merforbruk.");

            assertThat(read).extracting(Statement::from).containsExactly(10);
        }

        private String excerpt(String text) {
            return new TextReader(Spoken.WORDS, List.of("X"), List.of(), 2017, Spoken.TOPICS)
                    .read(text).stream()
                            .reduce((one, next) -> next)
                            .orElseThrow()
                            .excerpt();
        }
    }

    @Nested
    class WhichNumber {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Sykefraværet har økt med 2 prosent.",
                    "Sykefraværet gikk ned med 2 prosent.",
                    "Sykefraværet gikk ned 2 prosent.",
                    "Sykefraværet er ned fra 9,9 %.",
                    "Sykefraværet falt fra 8,1 til 6,8 prosent.",
                    "Sykefraværet er mellom 7 og 12 prosent.",
                    "Sykefraværet er 2 prosent høyere.",
                    "Sykefraværet er 2,3 prosentpoeng.",
                    "Vi hadde 7 til 9 % sykefravær.",
                    "Vi har 10 eller 11 årsverk.",
                    "Avdelingen fikk ett årsverk mer.",
                    "Resultatet viser at vi har 0,2 %.",
                    "Vi har 11 faste årsverk.",
                })
        void changesDeparturesAndRangesAreNotIt(String text) {
            assertThat(heard(text)).isEmpty();
        }

        @Test
        void aSecondNumberNeedsAYearOfItsOwn() {
            assertThat(heard("Sykefraværet ble 9,5 %, mot 2,7 % i 2016."))
                    .containsExactly("sykefravær 9.5", "sykefravær 2.7 2016");
            assertThat(heard("Sykefraværet ble 9,5 %, mot 2,7 %.")).containsExactly("sykefravær 9.5");
            assertThat(heard("Sykefraværet gikk opp fra 7,2 prosent i 2016 til 8,2 prosent i 2017."))
                    .containsExactly("sykefravær 7.2 2016", "sykefravær 8.2");
        }

        @Test
        void aSentenceMayOpenWithItsNumbers() {
            assertThat(heard("Med 9,5 % i 2017, mot 2,7 % i 2016, har sykefraværet økt."))
                    .containsExactly("sykefravær 9.5", "sykefravær 2.7 2016");
            assertThat(heard("Av 9,5 % i 2017 har sykefraværet økt.")).isEmpty();
            assertThat(heard("Med 9,5 % stilling har sykefraværet økt.")).isEmpty();
        }

        @Test
        void onlyATotalIsWhatTheAccountsSay() {
            assertThat(heard("Vi brukte til sammen 8 675 000 kroner.")).containsExactly("regnskap 8675000");
            assertThat(heard("Vi brukte 350 000 kroner.")).isEmpty();
        }

        @Test
        void aRowOfATableInTheTextIsNotRead() {
            assertThat(heard("Årsverk 2016 2017 10,2 11,2")).isEmpty();
            assertThat(heard("Sykefravær 2016 7,2 % 2017 9,5 %")).isEmpty();
        }
    }

    @Nested
    class WhichYear {
        @Test
        void theOneNamedOrElseTheOneReportedOn() {
            assertThat(heard("Enheten hadde et merforbruk i 2017.")).containsExactly(OVER_2017);
            assertThat(heard("I 2016 hadde enheten et merforbruk.")).containsExactly("fortegn OVER 2016");
            assertThat(heard("Året før hadde enheten et merforbruk.")).containsExactly("fortegn OVER 2016");
            assertThat(heard("Per 31.12.2017 har vi 12 årsverk.")).isEmpty();
            assertThat(heard("31.12.2016 hadde vi 12 årsverk.")).containsExactly("årsverk 12 2016");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "I 2015 hadde enheten et merforbruk.",
                    "I 2018 hadde enheten et merforbruk.",
                    "I fjor hadde enheten et merforbruk.",
                    "I 2016 vokste vi, og enheten hadde et merforbruk.",
                    "I 2016 vokste vi. Enheten hadde et merforbruk.",
                    "Enheten hadde et merforbruk som i 2016.",
                    "Merforbruket til enheten skal dekkes inn i 2018.",
                    "Ved 2. tertial hadde enheten et merforbruk.",
                    "Per august lå vi i minus.",
                    "Enheten hadde et merforbruk i august.",
                })
        void anotherYearOrAnUnclearOneIsNotIt(String text) {
            assertThat(heard(text).stream().filter(OVER_2017::equals)).isEmpty();
        }

        @Test
        void theYearSpokenOfLastIsForgottenInANewParagraph() {
            assertThat(heard("I 2016 vokste vi.\nEnheten hadde et merforbruk.")).containsExactly(OVER_2017);
            assertThat(heard("I 2016 vokste vi. I 2017 hadde enheten et merforbruk."))
                    .containsExactly(OVER_2017);
        }
    }

    @Nested
    class Whom {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Driftsavdelingen hadde et merforbruk.",
                    "Driftsavdelinga hadde et merforbruk.",
                    "Driftsavdelingens samlede merforbruk er høyt.",
                    "Avdelingens merforbruk er høyt.",
                    "Merforbruket vårt er høyt.",
                    "Merforbruket i hele enheten er høyt.",
                    "Det ble et merforbruk.",
                    "Hjemmetjenesten fikk nytt tak. Vi hadde et merforbruk.",
                    "Med vikarer fra hjemmetjenesten endte merforbruket i avdelingen høyt.",
                    "Enheten er blant de minste i kommunen, og hadde et merforbruk.",
                    "Vi ser at enheten hadde et merforbruk.",
                    "Fordi taket falt ned, ble det et merforbruk.",
                    "For avdelingen ble det et merforbruk.",
                })
        void theUnitByNameByWordOrByDefault(String text) {
            assertThat(heard(text)).containsExactly(OVER_2017);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Hjemmetjenesten hadde et merforbruk.",
                    "Hjemmetjenestens merforbruk var for vår del høyt.",
                    "Ressurstjenesten hadde et merforbruk.",
                    "Vi og Ressurstjenesten hadde et merforbruk.",
                    "Kommunen hadde et merforbruk.",
                    "Kommunen ga enheten et merforbruk.",
                    "Det ble et merforbruk i kommunen.",
                    "Legevakta hadde et merforbruk.",
                    "Bergmo hadde et merforbruk.",
                    "Avdelingen nord hadde et merforbruk.",
                    "Avdelingens kantine gikk i minus.",
                    "Kjøkkenet i enheten hadde et merforbruk.",
                    "Vi ser at taket hadde et merforbruk.",
                    "Taket, som hadde et merforbruk, lekker.",
                    "Hjemmetjenesten vokser. Det ble et merforbruk.",
                    "Taket falt ned. Det ble et merforbruk.",
                    "Taket falt ned, og det ble et merforbruk.",
                    "Det nye taket falt ned. Det ble et merforbruk.",
                    "Hjemmetjenesten\nDet ble et merforbruk.",
                    "Dette gjelder hjemmetjenesten:\n- det ble et merforbruk",
                    "Hjemmetjenesten vokser.\n- det ble et merforbruk",
                    "Her ble det et merforbruk.",
                    "Merforbruket der var på 300 000 kroner.",
                })
        void anotherOrSomethingUnknownIsNotTheUnit(String text) {
            assertThat(heard(text)).isEmpty();
        }

        @Test
        void aParagraphBeginsAfresh() {
            assertThat(heard("Hjemmetjenesten vokser.\nDet ble et merforbruk.")).containsExactly(OVER_2017);
            assertThat(heard("Hjemmetjenesten vokser.\n\nDet ble et merforbruk."))
                    .containsExactly(OVER_2017);
        }

        @Test
        void theShortOfTheUnitsNameIsTheUnit() {
            var school = List.of("Solbakken skole");

            assertThat(heard("Skolen hadde et merforbruk.", school, List.of())).containsExactly(OVER_2017);
            assertThat(heard("Skolens merforbruk er høyt.", school, List.of())).containsExactly(OVER_2017);
            assertThat(heard("Bergmo skole hadde et merforbruk.", school, List.of()))
                    .isEmpty();
            assertThat(heard("Skolen hadde et merforbruk.", List.of("Drift"), List.of()))
                    .isEmpty();
        }

        @Test
        void ofTwoNamesTheLongerCounts() {
            assertThat(heard("Drift nord hadde et merforbruk.", List.of("Drift"), List.of("Drift nord")))
                    .isEmpty();
            assertThat(heard("Drift nord hadde et merforbruk.", List.of("Drift nord"), List.of("Drift")))
                    .containsExactly(OVER_2017);
        }

        @Test
        void vagueWordsNeedTheUnitNamed() {
            assertThat(heard("Resultatet for enheten ble 4,2 %.")).containsExactly("resultat 4.2");
            assertThat(heard("Resultatet ble 4,2 %.")).isEmpty();
            assertThat(heard("Avviket mellom budsjett og regnskap for enheten er 2,9 %."))
                    .containsExactly("resultat 2.9");
        }

        @Test
        void aWordThatOpensItsClauseNeedsANumberOrTheUnit() {
            assertThat(heard("Merforbruket ble dekket av fond.")).isEmpty();
            assertThat(heard("Et merforbruk er lite bra.")).isEmpty();
            assertThat(heard("Merforbruk vikarer 200 000 kroner")).isEmpty();
            assertThat(heard("Merforbruket ble 200 000 kroner.")).containsExactly(OVER_2017, "avvik OVER 200000");
            assertThat(heard("I 2017 ble budsjettet overskredet.")).containsExactly(OVER_2017);
        }
    }

    @Nested
    class HowPlainly {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Enheten hadde ikke et merforbruk.",
                    "Vi unngikk et merforbruk.",
                    "Vi kom ut uten merforbruk.",
                    "Det er ikke slik at enheten hadde et merforbruk.",
                    "Noe merforbruk ble det ikke.",
                    "Et merforbruk hadde vi ikke i 2017.",
                    "Merforbruk: ingen.",
                    "Har enheten et merforbruk?",
                    "Hadde enheten et merforbruk.",
                    "Om enheten har et merforbruk, er det galt.",
                    "Ser vi bort fra taket, hadde enheten et merforbruk.",
                    "Dersom taket faller, har enheten et merforbruk.",
                    "Enheten ville hatt et merforbruk.",
                    "Enheten hadde et merforbruk som kunne vært verre, unntatt i Molde.",
                    "Vi venter at enheten har et merforbruk.",
                    "Enheten kan få et merforbruk.",
                    "Målet er at enheten har et merforbruk.",
                    "Prognosen for enheten var et merforbruk.",
                })
        void deniedSupposedExpectedOrWishedIsNotSaid(String text) {
            assertThat(heard(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Vi klarte ikke å unngå et merforbruk.",
                    "Merforbruket vårt er ikke større enn ventet.",
                    "Enheten hadde et merforbruk, og det var ikke ventet.",
                    "Vi må innrømme at enheten hadde et merforbruk.",
                    "Enheten hadde et merforbruk, som kunne vært unngått.",
                    "Målet ble nådd, men enheten hadde et merforbruk.",
                    "Enheten hadde et merforbruk som er lavere enn målet.",
                })
        void whatIsDeniedOrExpectedElsewhereDoesNotCount(String text) {
            assertThat(heard(text)).containsExactly(OVER_2017);
        }
    }

    @Nested
    class OfTheWhole {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Vi hadde merforbruk på lønn.",
                    "Vi hadde merforbruk både på lønn og drift.",
                    "Vi hadde et merforbruk på 300 000 kroner på lønn.",
                    "Vi hadde et merforbruk i de små barnehagene.",
                    "Vi hadde et merforbruk i august.",
                    "På lønn hadde vi et merforbruk.",
                    "På den faste lønna hadde vi et merforbruk.",
                    "Vi hadde et redusert merforbruk.",
                    "Vi skriver om merforbruket.",
                    "Av merforbruket er 300 000 kroner vårt.",
                    "Vi viser merforbruk/mindreforbruk.",
                    "Vi viser merforbruk eller mindreforbruk.",
                    "Vi viser mer-/mindreforbruk.",
                    "Vi viser mer- eller mindreforbruk.",
                    "Vi hadde et merforbruk, men enheten gikk i pluss.",
                    "Enheten har tre årsverk som rådgivere.",
                    "Enheten har 3 årsverk til rådgivning.",
                    "Enheten har 3 årsverk rådgivere.",
                    "To årsverk sto ubesatt.",
                })
        void aPartASortOrTwoAtOnceIsNot(String text) {
            assertThat(heard(text)).isEmpty();
        }

        @Test
        void overInOneYearAndUnderInAnotherAreTwoStatements() {
            assertThat(heard("Enheten hadde et merforbruk i 2016, men i 2017 gikk vi i pluss."))
                    .containsExactly("fortegn OVER 2016", "fortegn UNDER");
        }

        @Test
        void aCountMayEndOrGoOnWithTheUnit() {
            assertThat(heard("Med sine 13 årsverk er enheten liten.")).containsExactly("årsverk 13");
            assertThat(heard("Enheten har 13 årsverk, fordelt på tre.")).containsExactly("årsverk 13");
            assertThat(heard("Enheten har 13 årsverk fordelt på 15 ansatte.")).containsExactly("årsverk 13");
            assertThat(heard("Vi er 13 årsverk i avdelingen")).containsExactly("årsverk 13");
        }

        @Test
        void theUnitAndItsBudgetDoNotNarrow() {
            assertThat(heard("Merforbruket til enheten er på 3 % av budsjettet."))
                    .containsExactly(OVER_2017, "resultat OVER 3");
            assertThat(heard("Vi har et merforbruk i forhold til budsjettet.")).containsExactly(OVER_2017);
        }
    }

    @ParameterizedTest
    @MethodSource("no.samlebok.rings.Seeds#stream")
    void anythingCanBeRead(long seed) {
        var random = new SplittableRandom(seed);
        var pieces = List.of(
                "merforbruk",
                "mindreforbruk/",
                "på",
                "kr",
                "12",
                "12,5",
                "%",
                "mill.",
                ".",
                ",",
                ",-",
                "\n",
                "- ",
                "(",
                ")",
                "2016",
                "i",
                "som",
                "at",
                "ikke",
                "Enheten",
                "Driftsavdelingens",
                "mer",
                "enn",
                "budsjettert",
                "brukte",
                "en",
                "halv",
                "årsverk",
                "31.12.2017",
                "«",
                "?",
                "Hjemmetjenesten",
                "\u00a0",
                "med",
                "over",
                "ca.",
                "mer-",
                "og",
                "til",
                "sykefraværsprosenten",
                "'",
                "–",
                "the",
                "🙂",
                "I-2/17");
        var text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }

        assertThat(heard(text.toString())).doesNotContainNull();
    }
}
