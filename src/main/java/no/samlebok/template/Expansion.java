package no.samlebok.template;

import java.util.List;
import no.samlebok.figure.Figures;

/**
 * A unit's form with whatever in the template or the round did not fit.
 *
 * @param form the form, without what is at fault
 * @param faults what is wrong; empty when the form may be sent
 */
public record Expansion(Form form, List<FormFault> faults) {
    public Expansion {
        faults = List.copyOf(faults);
    }

    /** Settles what a unit is asked in a round: every row, column, field and rule, and what is known already. */
    public static Expansion of(Round round, Unit unit, FigureReader reader) {
        var faults = new FormFaults();
        var bare = new BlockExpansion(round, unit, faults).blocks();
        var issued = new Prefill(round, unit, reader, faults).issued(bare);
        var blocks = bare.stream().map(block -> Disagreement.in(block, issued)).toList();
        var rules = new RuleExpansion(round, unit, blocks, issued, faults).rules();
        return new Expansion(new Form(round, unit, blocks, rules, issued), faults.all());
    }

    /** Settles what is known of a unit without reading figures: for tools that look at definitions only. */
    public static Expansion unfilled(Round round, Unit unit) {
        var faults = new FormFaults();
        var blocks = new BlockExpansion(round, unit, faults).blocks();
        var rules = new RuleExpansion(round, unit, blocks, Figures.none(), faults).rules();
        return new Expansion(new Form(round, unit, blocks, rules, Figures.none()), faults.all());
    }

    /**
     * The form.
     *
     * @throws IllegalStateException when there are faults, and says them
     */
    public Form orElseThrow() {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.toString());
        }
        return form;
    }
}
