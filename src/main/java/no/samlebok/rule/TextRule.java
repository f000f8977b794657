package no.samlebok.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.rule.text.Lexicon;
import no.samlebok.rule.text.Statement;
import no.samlebok.rule.text.TextReader;

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
        var written =
                texts.stream().filter(text -> !figures.text(text).isBlank()).toList();
        if (written.isEmpty()) {
            return Outcome.NOT_ASSESSED;
        }
        var topics = claims.stream().map(TextClaim::topic).toList();
        var reader = new TextReader(Lexicon.norwegian(), own, others, year, topics);
        var wrong = written.stream()
                .flatMap(text -> violations(text, reader.read(figures.text(text)), figures).stream())
                .toList();
        return wrong.isEmpty() ? Outcome.OK : Outcome.wrong(wrong);
    }

    /** Always empty: no formula reads a text. */
    @Override
    public Optional<String> formula(Verdicts words) {
        return Optional.empty();
    }

    /** What is wrong in a text; where merforbruk itself is wrong nothing more is said of its number. */
    private List<Violation> violations(FieldId text, List<Statement> statements, Figures figures) {
        var violations = new ArrayList<Violation>();
        var wrongWords = new HashSet<Integer>();
        for (var statement : statements) {
            var wrong = wrongWords.contains(statement.from())
                    ? Optional.<Contradiction>empty()
                    : claim(statement).contradiction(statement, figures);
            wrong.ifPresent(found -> violations.add(found.in(text, head.severity())));
            if (wrong.isPresent() && statement.quantity() == null) {
                wrongWords.add(statement.from());
            }
        }
        return violations;
    }

    private TextClaim claim(Statement statement) {
        return claims.stream()
                .filter(claim -> claim.topic().equals(statement.topic()))
                .findFirst()
                .orElseThrow();
    }
}
