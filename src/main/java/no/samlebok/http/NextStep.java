package no.samlebok.http;

import java.util.Locale;
import no.samlebok.ledger.Role;
import no.samlebok.ledger.Stage;
import no.samlebok.ledger.State;
import no.samlebok.template.Steps;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** Says what somebody can do with a report now, or who it waits for. */
final class NextStep {
    private NextStep() {}

    static Words of(Role role, State state, Steps steps) {
        if (state.excluded()) {
            return words("excluded", "all");
        }
        var stage = state.latest() == Stage.VALID && steps == Steps.TWO ? "first" : word(state.latest());
        return words(stage, isFor(role, stage) ? "own" : "others");
    }

    /** Whether somebody in this role is the one who goes on from here. */
    private static boolean isFor(Role role, String stage) {
        return switch (stage) {
            case "missing", "returned" -> role == Role.LEADER || role == Role.CONTRIBUTOR;
            case "errors" -> role != Role.READER;
            case "first" -> role == Role.DIRECTOR;
            case "valid", "endorsed" -> role == Role.CONTROLLER;
            default -> false;
        };
    }

    private static Words words(String stage, String whose) {
        return Messages.words("http.next." + stage + "." + whose);
    }

    private static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
