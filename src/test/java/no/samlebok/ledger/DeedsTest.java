package no.samlebok.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.Examples;
import no.samlebok.template.Steps;
import org.junit.jupiter.api.Test;

/** Every deed, tried in every role, state and way of approving, against the table that was written first. */
class DeedsTest {
    @Test
    void onlyWhatTheTableListsMayBeDone() throws IOException {
        var listed = listed();
        var allowed = new TreeSet<String>();
        int tried = 0;
        for (var kind : Deed.Kind.values()) {
            for (var role : Role.values()) {
                for (var steps : Steps.values()) {
                    for (var state : states()) {
                        tried++;
                        if (Statute.objection(kind, role, state, steps).isEmpty()) {
                            allowed.add(line(kind.id(), role.id(), steps == Steps.ONE ? "1" : "2", state));
                        }
                    }
                }
            }
        }
        assertThat(tried).isEqualTo(12 * 6 * 2 * 20);
        assertThat(allowed).containsExactlyElementsOf(listed);
    }

    @Test
    void whoHasNoSayIsToldSoWhateverTheState() {
        var state = new State(Stage.MISSING, false, false);
        assertThat(Statute.objection(Deed.Kind.APPROVE, Role.READER, state, Steps.ONE))
                .contains(Objection.NOT_YOURS);
        assertThat(Statute.objection(Deed.Kind.APPROVE, Role.CONTROLLER, state, Steps.ONE))
                .contains(Objection.NOT_NOW);
    }

    private static List<State> states() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Stream.of(false, true)
                        .filter(earlier -> !earlier || (stage != Stage.MISSING && stage != Stage.APPROVED))
                        .flatMap(earlier ->
                                Stream.of(new State(stage, earlier, false), new State(stage, earlier, true))))
                .toList();
    }

    private static Set<String> listed() throws IOException {
        return Files.readAllLines(Examples.resource("/reviewed/deeds.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("deed\t"))
                .map(line -> line.split("\t", -1))
                .flatMap(DeedsTest::expanded)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> expanded(String[] row) {
        var names = Set.of(row[4].split(" "));
        return Stream.of("1", "2")
                .filter(steps -> row[2].equals("both") || row[2].equals(steps))
                .flatMap(steps -> states().stream()
                        .filter(state -> row[3].equals("both") || state.excluded() == row[3].equals("yes"))
                        .filter(state -> isAmong(state, names))
                        .map(state -> line(row[0], row[1], steps, state)));
    }

    private static boolean isAmong(State state, Set<String> names) {
        return names.contains(name(state))
                || (names.contains("any") && state.latest() != Stage.MISSING)
                || (names.contains("any+") && (state.earlierApproved() || state.latest() == Stage.APPROVED));
    }

    private static String name(State state) {
        return state.latest().name().toLowerCase(Locale.ROOT) + (state.earlierApproved() ? "+" : "");
    }

    private static String line(String deed, String role, String steps, State state) {
        return String.join(" ", deed, role, steps, name(state), state.excluded() ? "excluded" : "");
    }
}
