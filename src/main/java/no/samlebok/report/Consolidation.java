package no.samlebok.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.submission.Submission;
import no.samlebok.template.Block;
import no.samlebok.template.Form;
import no.samlebok.template.Round;
import no.samlebok.template.Section;
import no.samlebok.template.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A round put together from what its units have returned: rebuilt from stored submissions each time, never patched.
 *
 * @param round the round
 * @param reports what each unit has reported, each unit after its parent, those that only gather among them
 * @param strays submissions that belong to another round, or to no unit that returns a workbook in this one
 * @param day the day it is put together for
 * @param edition the name of the edition it is; null when it is the round as it stands
 * @param names what people are called, by what they are known as where things are kept; without those nobody knows
 */
public record Consolidation(
        Round round,
        List<UnitReport> reports,
        List<Submission> strays,
        LocalDate day,
        @Nullable String edition,
        Map<String, String> names) {
    public Consolidation {
        names = Map.copyOf(names);
        reports = List.copyOf(reports);
        strays = List.copyOf(strays);
    }

    /**
     * Puts a round together.
     *
     * @param round the round
     * @param forms what each unit that returns a workbook is asked, with the newest of the round's own figures
     * @param ledger everything that has happened in it
     * @param day the day it is put together for, which decides the findings that are lived with
     */
    public static Consolidation of(Round round, List<Form> forms, RoundLedger ledger, LocalDate day) {
        Map<String, Form> byUnit = new LinkedHashMap<>();
        forms.forEach(form -> byUnit.put(form.unit().code(), form));
        var reports = UnitTree.inOrder(round).stream()
                .map(unit -> report(unit, byUnit, ledger, day))
                .toList();
        return new Consolidation(round, reports, ledger.strays(), day, null, Map.of());
    }

    /** The same as the edition of this name. */
    public Consolidation frozen(String name) {
        return new Consolidation(round, reports, strays, day, name, names);
    }

    /** The same, telling of people by these names. */
    public Consolidation naming(Map<String, String> people) {
        return new Consolidation(round, reports, strays, day, edition, people);
    }

    /** What it stands on. */
    public Basis basis() {
        return Basis.of(day, edition, reports);
    }

    /** What one of its units stands on. */
    public Basis basis(UnitReport report) {
        return Basis.of(day, edition, List.of(report));
    }

    /** How many units have come how far. */
    public Tally tally() {
        return Tally.of(reports);
    }

    /** The units that return a workbook. */
    public List<UnitReport> expected() {
        return reports.stream()
                .filter(report -> report.standing() != Standing.GATHERS)
                .toList();
    }

    /** The units as the lines of a table, sums above what they sum. */
    public UnitTree tree() {
        return UnitTree.of(round, reports);
    }

    /** A section as one of the units meets it: the first with rows in it; empty when it applies to none. */
    public Optional<Block> sample(Section section) {
        return expected().stream()
                .flatMap(report -> report.block(section.id()).stream())
                .filter(block -> !block.rows().isEmpty())
                .findFirst();
    }

    /** Where every figure that counts comes from, unit by unit in the order of the workbook. */
    public List<Trace> traces() {
        return reports.stream().flatMap(report -> Trace.of(report).stream()).toList();
    }

    private static UnitReport report(Unit unit, Map<String, Form> forms, RoundLedger ledger, LocalDate day) {
        if (!unit.reports()) {
            return UnitReport.gathering(unit);
        }
        var form = forms.get(unit.code());
        if (form == null) {
            throw new IllegalArgumentException("no form for unit " + unit.code());
        }
        return UnitReport.of(form, ledger.of(unit), day);
    }
}
