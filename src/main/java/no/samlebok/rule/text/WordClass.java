package no.samlebok.rule.text;

/** What a word or phrase does in a sentence, as far as a claim is concerned. The words themselves are data. */
public enum WordClass {
    /** Says that more was used than budgeted: merforbruk, gikk i minus. A {@code ~} stands for words of no weight. */
    OVERSPEND,
    /** Says that less was used than budgeted: mindreforbruk, besparelse. */
    UNDERSPEND,
    /** The unit itself: enheten, vi. */
    OWN,
    /** The unit as an owner, beside what is owned: vårt, enhetens. */
    POSSESSIVE,
    /** Somebody else: hjemmetjenesten, kontoret. */
    OTHER,
    /** The municipality, which a unit may mention in passing: den minste i kommunen. */
    MUNICIPALITY,
    /** Of no weight: articles, auxiliary verbs, ble, endte, samlet, dessverre. */
    LIGHT,
    /** A preposition. */
    PREPOSITION,
    /** A preposition that with words of weight behind it narrows what is said: merforbruk på lønn. */
    NARROWING,
    /** Opens a new clause: at, fordi, mens. */
    CLAUSE,
    /** Opens a clause that is what the one before it says: at. */
    CONTENT,
    /** Opens a clause about the word right before it: som. */
    RELATIVE,
    /** Stands before a noun: det, den, alle. */
    DETERMINER,
    /** Turns what is said round: ikke, uten, unngå. */
    NEGATION,
    /** Makes the whole sentence a supposition: dersom. */
    SUPPOSITION,
    /** A verb that makes a supposition of a sentence it opens: Blir flere syke, ... */
    OPENING,
    /** Makes the clause a supposition: ville, kunne. */
    CONDITIONAL,
    /** What comes behind it in its clause is possible, wanted or due: kan, skal. */
    MODAL,
    /** What comes behind it was expected, wished or said, and did not necessarily happen: venter, prognose. */
    EXPECTATION,
    /** What comes behind it is a goal: målet, kravet. */
    GOAL,
    /** A part of the year, or several years: tertial, august, siste årene. */
    PERIOD,
    /** Points to something said before, which is not the unit: her, der, hvorav. */
    POINTER,
    /** The year before the one reported on: året før. */
    YEAR_BEFORE,
    /** A year that cannot be told: i fjor, written in February. */
    UNCLEAR_YEAR,
    /** Before a number it makes it how much something changed: ned 2 prosent. */
    BY,
    /** Names many things, and is only taken at its word where the unit is named: resultat, avvik. */
    VAGUE,
    /** Is only taken for the accounts where a total is spoken of: brukte. */
    SPENT,
    /** Speaks of a total: til sammen. */
    TOTAL,
    /** Joins two words: merforbruk eller mindreforbruk. */
    JOIN,
    /** Before a noun it makes it what something else is about, or a part of: om merforbruket, av merforbruket. */
    ABOUT,
    /** Stands between a number and the word it counts: 212 000 kroner i mindreforbruk. */
    IN,
    /** Opens a sentence with a number: med 9,5 prosent. */
    WITH,
    /** Before a number it makes it where something came from: fra. */
    DEPARTURE,
    /** Between two numbers it makes them a range: og, til. */
    RANGE,
    /** Behind a number it makes a difference of it: mer, bedre. */
    COMPARISON,
    /** Says what came of something: ga, oppnådd. */
    YIELD,
    /** Says that something changed: økte, ned. */
    MOVED,
    /** What was meant to be, and not what was the year before: budsjettert, enn planlagt. */
    PLAN,
    /** Before a number it makes a limit of it: over, minst. */
    BOUND,
    /** Before a number it makes it less precise: ca., nær. */
    APPROXIMATE,
    /** Between one and its unit it makes the number a limit: en drøy million. */
    ROUGH,
    /** A half: en halv million. */
    HALF,
    /** One, where a unit follows: en million. */
    ONE,
    /** The numbers from one on, in order. */
    NUMBER,
    /** Kroner. */
    KRONER,
    /** A thousand. */
    THOUSAND,
    /** A million. */
    MILLION,
    /** A thousand million. */
    BILLION,
    /** Percent. */
    PERCENT,
    /** A unit of measure that no claim has: prosentpoeng. */
    OTHER_UNIT,
    /** A word that a full stop does not end the sentence after: ca., nr. */
    ABBREVIATION,
    /** What a noun can end with: sykefravær-et. */
    ENDING,
    /** What a noun ends with when it says itself that percent follow: sykefravær-sprosenten. */
    PERCENT_ENDING;

    /** Whether its entries of several words are read as one, wherever they stand. */
    boolean isFixed() {
        return this != OVERSPEND && this != UNDERSPEND && this != BOUND && this != APPROXIMATE;
    }
}
