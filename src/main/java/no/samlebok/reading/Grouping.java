package no.samlebok.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.samlebok.rule.Severity;
import no.samlebok.template.Form;
import no.samlebok.template.Section;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** Says what could not be found, once for each section and reason, however many rows or columns it is. */
final class Grouping {
    private static final int NAMED = 5;

    private final Form form;
    private final Ledger ledger;

    Grouping(Form form, Ledger ledger) {
        this.form = form;
        this.ledger = ledger;
    }

    /** Says these. */
    void say(List<Complaint> complaints) {
        complaints.stream()
                .collect(Collectors.groupingBy(
                        complaint -> List.of(complaint.section().id(), complaint.key()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(this::sayAlike);
    }

    private void sayAlike(List<Complaint> alike) {
        var first = alike.get(0);
        boolean whole = first.key().equals("reading.rowGone")
                && alike.size() == first.section().rows().size();
        var told = whole ? alike : alike.stream().filter(this::matters).toList();
        if (!told.isEmpty()) {
            var severity = told.stream().anyMatch(this::isAskedFor) ? Severity.ERROR : Severity.WARNING;
            ledger.say(
                    severity,
                    whole ? "reading.sectionGone" : first.key(),
                    told.get(0),
                    names(told.stream().map(Complaint::label).distinct().toList()));
        }
    }

    /** A spare line of a list that was taken out is no loss. */
    boolean matters(Complaint complaint) {
        return complaint.thing() != Complaint.Thing.ROW
                || complaint.reason() != Reason.GONE
                || !(complaint.section().block().section() instanceof Section.Listing)
                || complaint.slots().stream()
                        .anyMatch(slot -> form.isLocked(slot.field().id()));
    }

    private boolean isAskedFor(Complaint complaint) {
        return complaint.slots().stream().map(slot -> slot.field()).anyMatch(form::isOpen);
    }

    /** {@code Regnskap, Budsjett}, the first few. */
    static Words names(List<Words> labels) {
        var few = labels.stream().limit(NAMED).toList();
        var nb = few.stream().map(Words::nb).collect(Collectors.joining(", "));
        var nn = few.stream().map(Words::nn).collect(Collectors.joining(", "));
        return labels.size() <= NAMED
                ? new Words(nb, nn)
                : Messages.of("reading.andMore")
                        .with("names", new Words(nb, nn))
                        .with("count", Integer.toString(labels.size() - NAMED))
                        .words();
    }
}
