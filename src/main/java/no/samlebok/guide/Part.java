package no.samlebok.guide;

import java.util.List;
import java.util.Optional;
import no.samlebok.words.Words;

/**
 * A piece of a family, as its definition has it: what documentation lists and versions differ in.
 *
 * @param kind what it is
 * @param id unique among its kind in the family: {@code okonomi.regnskap}
 * @param label its name
 * @param facts what is said of it, in the order readers want it; what is left out is not among them
 */
public record Part(PartKind kind, String id, Words label, List<Fact> facts) {
    public Part {
        facts = List.copyOf(facts);
    }

    /** What is said of it under a name; empty when nothing is. */
    public Optional<Words> fact(FactName name) {
        return facts.stream()
                .filter(fact -> fact.name() == name)
                .map(Fact::value)
                .findFirst();
    }

    boolean isSame(Part other) {
        return kind == other.kind && id.equals(other.id);
    }
}
