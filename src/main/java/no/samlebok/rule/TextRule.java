package no.samlebok.rule;

import java.util.List;
import java.util.Optional;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;

/**
 * What a unit's texts say of its figures must agree with the figures.
 *
 * @param head what all rules have
 * @param texts the texts that are read
 * @param claims what they may say
 * @param own the unit's names
 * @param others the names of the other units of the round, of which a sentence says nothing about this one
 * @param year the year reported on, which a text means when it names none
 */
public record TextRule(
        Head head, List<FieldId> texts, List<TextClaim> claims, List<String> own, List<String> others, int year)
        implements Rule {
    public TextRule {
        texts = List.copyOf(texts);
        claims = List.copyOf(claims);
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    @Override
    public Outcome check(Figures figures) {
        return Outcome.NOT_ASSESSED;
    }

    /** Always empty: no formula reads a text. */
    @Override
    public Optional<String> formula(Verdicts words) {
        return Optional.empty();
    }
}
