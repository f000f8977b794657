package no.samlebok.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samlebok.app.Checked;
import no.samlebok.figure.Entry;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.template.Form;

/** Holds what came back of a report against what was published. */
final class Comparison {
    private final Publication publication;
    private final List<Relation> relations;
    private final Form form;
    private final Figures figures;
    private final List<Finding> findings;

    Comparison(Publication publication, List<Relation> relations, Form form, Checked checked) {
        this.publication = publication;
        this.relations = relations.stream()
                .filter(relation -> relation.isOf(publication))
                .toList();
        this.form = form;
        this.figures = checked.figures();
        this.findings = checked.findings();
    }

    /** The whole result. */
    Result result() {
        var different = publication.cells().stream()
                .filter(cell -> !isEqual(cell))
                .map(this::asCameBack)
                .toList();
        return new Result(
                publication.round() + ", " + form.unit().name(),
                publication.cells().size(),
                publication.cells().size() - different.size(),
                different,
                numbers(true),
                numbers(false),
                exempt(),
                falselyFlagged());
    }

    private boolean isEqual(PublishedCell cell) {
        var field = form.field(cell.field()).orElseThrow();
        return cell.isEqual(field, entry(cell));
    }

    private Entry entry(PublishedCell cell) {
        return figures.entry(cell.field()).orElseGet(() -> Entry.of(cell.field(), Figure.missing(), ""));
    }

    private String asCameBack(PublishedCell cell) {
        return cell.field() + ": «" + cell.raw() + "» came back as «"
                + entry(cell).raw() + "», " + figures.figure(cell.field());
    }

    private List<Integer> numbers(boolean raised) {
        return relations.stream()
                .filter(relation -> relation.raised() != null && isFound(relation) == raised)
                .map(Relation::nr)
                .toList();
    }

    private int exempt() {
        return (int) relations.stream()
                .filter(relation -> relation.raised() == null && relation.rule() != null && !isFlagged(relation))
                .count();
    }

    private List<String> falselyFlagged() {
        var flagged = new ArrayList<String>();
        for (var finding : findings) {
            if (finding.severity() != Severity.INFO
                    && relations.stream().noneMatch(relation -> asks(relation, finding))) {
                flagged.add(finding.rule() + " " + finding.field());
            }
        }
        return flagged;
    }

    private boolean isFound(Relation relation) {
        return findings.stream().anyMatch(finding -> asks(relation, finding));
    }

    private boolean isFlagged(Relation relation) {
        return findings.stream().anyMatch(finding -> isAbout(relation, finding));
    }

    private static boolean asks(Relation relation, Finding finding) {
        return isAbout(relation, finding) && finding.severity() == relation.raised();
    }

    private static boolean isAbout(Relation relation, Finding finding) {
        return finding.rule().equals(relation.rule()) && Objects.equals(finding.field(), relation.field());
    }
}
