package no.samlebok.app.demo;

import java.util.List;

/**
 * What came of one published report when it was entered, returned, checked and consolidated.
 *
 * @param report the unit and the round
 * @param expected how many cells were entered
 * @param equal how many came back equal in type, value, unit of measure and raw text
 * @param different the fields of the others, each with what came back
 * @param raised the numbers of the relations that were raised as they must be
 * @param notRaised the numbers of those that should have been
 * @param exempt how many relations a rule tried and rightly said nothing of
 * @param falselyFlagged the errors and warnings that no relation asks for, each with its field
 */
public record Result(
        String report,
        int expected,
        int equal,
        List<String> different,
        List<Integer> raised,
        List<Integer> notRaised,
        int exempt,
        List<String> falselyFlagged) {
    public Result {
        different = List.copyOf(different);
        raised = List.copyOf(raised);
        notRaised = List.copyOf(notRaised);
        falselyFlagged = List.copyOf(falselyFlagged);
    }

    /** Whether everything is as it must be. */
    public boolean isGood() {
        return equal == expected && notRaised.isEmpty() && falselyFlagged.isEmpty();
    }
}
