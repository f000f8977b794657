package no.samlebok.rule;

import java.util.List;

/**
 * What a rule says of a set of figures.
 *
 * @param state one of three
 * @param violations what was found, one for each thing to put right; empty unless the state is wrong
 */
public record Outcome(State state, List<Violation> violations) {
    /** The rule holds. */
    public static final Outcome OK = new Outcome(State.OK, List.of());
    /** An operand is missing, unread or in words. */
    public static final Outcome NOT_ASSESSED = new Outcome(State.NOT_ASSESSED, List.of());

    public Outcome {
        violations = List.copyOf(violations);
    }

    /** The rule is broken. */
    public static Outcome wrong(List<Violation> violations) {
        return new Outcome(State.WRONG, violations);
    }
}
