package no.samlebok.ledger;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.samlebok.template.Steps;

/** Decides who may do what with a unit's report, and when. */
public final class Statute {
    private static final Set<Stage> OPEN = EnumSet.of(Stage.ERRORS, Stage.VALID);

    private Statute() {}

    /** Why a sort of deed may not be done; empty when it may. */
    public static Optional<Objection> objection(Deed.Kind kind, Role role, State state, Steps steps) {
        if (!may(role, kind, steps)) {
            return Optional.of(Objection.NOT_YOURS);
        }
        return isTime(kind, role, state, steps) ? Optional.empty() : Optional.of(Objection.NOT_NOW);
    }

    private static boolean may(Role role, Deed.Kind kind, Steps steps) {
        return switch (kind) {
            case RECEIVE -> role == Role.LEADER || role == Role.CONTRIBUTOR || role == Role.CONTROLLER;
            case ENDORSE -> role == Role.DIRECTOR && steps == Steps.TWO;
            case RETURN -> role == Role.CONTROLLER || (role == Role.DIRECTOR && steps == Steps.TWO);
            default -> role == Role.CONTROLLER;
        };
    }

    private static boolean isTime(Deed.Kind kind, Role role, State state, Steps steps) {
        var latest = state.latest();
        return switch (kind) {
            case RECEIVE -> true;
            case INCLUDE -> state.excluded() && latest != Stage.MISSING;
            case ENDORSE -> !state.excluded() && latest == Stage.VALID;
            case APPROVE ->
                !state.excluded() && (latest == Stage.ENDORSED || (latest == Stage.VALID && steps == Steps.ONE));
            case RETURN ->
                !state.excluded() && (OPEN.contains(latest) || (latest == Stage.ENDORSED && role == Role.CONTROLLER));
            case REOPEN -> !state.excluded() && state.isApproved();
            default -> !state.excluded() && latest != Stage.MISSING;
        };
    }
}
