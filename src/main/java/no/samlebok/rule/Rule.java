package no.samlebok.rule;

import java.util.Optional;
import no.samlebok.figure.Figures;
import no.samlebok.words.Words;

/**
 * A rule about the figures of one unit: it checks, it says itself in plain words, and it writes itself as an Excel
 * formula for the Kontroll sheet. The two must always agree; a differential test holds them to it.
 */
public sealed interface Rule
        permits Required, OneOf, Range, Sum, Compare, Change, Pair, NumbersOnly, Decidable, Conditional, TextRule {
    /** What it has in common with the other kinds. */
    Head head();

    /** What it says of these figures. */
    Outcome check(Figures figures);

    /**
     * The same check as an Excel expression without the equals sign, whose value is one of these words; empty when no
     * formula can say it (Sjekkes ved innsending).
     */
    Optional<String> formula(Verdicts words);

    /** The word that its formula shows for these figures, and so its cached value. */
    default String shown(Figures figures, Verdicts words) {
        return words.word(check(figures).state(), head().severity());
    }

    /** The rule in plain words. */
    default Words describe() {
        return head().describe();
    }
}
