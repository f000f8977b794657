package no.samlebok.yaml;

import no.samlebok.template.Expansion;
import no.samlebok.template.FigureReader;
import no.samlebok.template.FormFault;
import no.samlebok.template.Round;

/** What can be seen only when the form of each unit is settled: figures that belong nowhere or cannot be read. */
final class FormChecks {
    /** A prefilled figure that cannot be read: wrong whatever else is wrong. */
    private static final String UNREAD = "form.prefill.unread";

    private static final String PREFILL = ".prefill.";

    private final Page roundPage;
    private final Page templatePage;
    private final FigureReader reader;
    private final boolean isSound;

    FormChecks(Page roundPage, Page templatePage, FigureReader reader) {
        this.roundPage = roundPage;
        this.templatePage = templatePage;
        this.reader = reader;
        this.isSound = roundPage.isSound();
    }

    /** Notes every fault, once, on the page of the file it is in; what may follow from other faults is left out. */
    void check(Round round) {
        round.reporting().stream()
                .flatMap(unit -> Expansion.of(round, unit, reader).faults().stream())
                .distinct()
                .filter(fault -> isSound || isUnread(fault))
                .forEach(this::note);
    }

    private void note(FormFault fault) {
        var path = fault.path();
        if (fault.origin() == FormFault.Origin.TEMPLATE) {
            var example = Known.key(path) + Sample.quoted("okonomi.avvik.{year}");
            templatePage.fault(templatePage.inside(path, fault.position()), fault.found(), example);
        } else if (!path.contains(PREFILL)) {
            roundPage.fault(path, fault.found(), Known.key(path));
        } else {
            var spot = isUnread(fault) ? roundPage.spot(path) : roundPage.key(path);
            roundPage.fault(spot, fault.found(), "okonomi.regnskap.2016: 40 717");
        }
    }

    private static boolean isUnread(FormFault fault) {
        return fault.found().key().equals(UNREAD);
    }
}
