package no.samlebok.template;

import no.samlebok.rule.Parsed;
import no.samlebok.words.Message;

/** Why a rule cannot be settled for a unit; stops the settling of it and never leaves {@link RuleExpansion}. */
final class Unsettled extends Exception {
    /** What follows from it. */
    enum Why {
        /** It speaks of what does not apply to the unit: there is no such rule. */
        ABSENT,
        /** It speaks of a year or row that only other columns or rows have: no such rule here, but somewhere. */
        ELSEWHERE,
        /** The definition is at fault. */
        WRONG
    }

    private final Why why;
    private final transient FormFault fault;

    private Unsettled(Why why, FormFault fault) {
        super(fault.path(), null, false, false);
        this.why = why;
        this.fault = fault;
    }

    static Unsettled absent(String path) {
        return new Unsettled(Why.ABSENT, template(path, 0, FormFaults.message("absent", path)));
    }

    static Unsettled elsewhere(String path, int position, Message found) {
        return new Unsettled(Why.ELSEWHERE, template(path, position, found));
    }

    static Unsettled wrong(String path, int position, Message found) {
        return new Unsettled(Why.WRONG, template(path, position, found));
    }

    static Unsettled wrong(String path, Parsed.Faulty<?> faulty) {
        return new Unsettled(Why.WRONG, FormFault.of(path, faulty));
    }

    Why why() {
        return why;
    }

    FormFault fault() {
        return fault;
    }

    private static FormFault template(String path, int position, Message found) {
        return new FormFault(FormFault.Origin.TEMPLATE, path, position, found);
    }
}
