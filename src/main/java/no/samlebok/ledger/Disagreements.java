package no.samlebok.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.figure.Figure;
import no.samlebok.template.Block;
import no.samlebok.template.Form;

/** Finds what a unit says is wrong: in the version that counts, and in the one that it sent last. */
record Disagreements(UnitLedger ledger, Form form) {
    List<Disagreement> on(LocalDate day) {
        var found = new ArrayList<Disagreement>();
        Stream.concat(ledger.latest().stream(), ledger.counted(form, day).stream())
                .distinct()
                .flatMap(version -> form.blocks().stream().flatMap(block -> said(block, version)))
                .filter(one -> found.stream().noneMatch(other -> isSame(one, other)))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(
                one -> form.blocks().stream().map(Block::section).toList().indexOf(one.section())));
        return List.copyOf(found);
    }

    private Stream<Disagreement> said(Block block, Version version) {
        return Stream.ofNullable(block.disagreement())
                .flatMap(field -> version.submission().figures().entry(field.id()).stream())
                .filter(entry -> entry.figure() instanceof Figure.Text)
                .map(entry -> new Disagreement(
                        version, block.section(), entry, ledger.answer(entry).orElse(null)));
    }

    private static boolean isSame(Disagreement one, Disagreement other) {
        return one.section().equals(other.section())
                && one.entry().figure().isSameAs(other.entry().figure());
    }
}
