package no.samlebok.yaml;

import no.samlebok.template.Expansion;
import no.samlebok.template.FigureReader;
import no.samlebok.template.FormFault;
import no.samlebok.template.Round;

/** What can be seen only when the form of each unit is settled: figures that belong nowhere or cannot be read. */
final class FormChecks {
    private static final String PREFILL = ".prefill.";

    private final Page roundPage;
    private final Page templatePage;
    private final FigureReader reader;

    FormChecks(Page roundPage, Page templatePage, FigureReader reader) {
        this.roundPage = roundPage;
        this.templatePage = templatePage;
        this.reader = reader;
    }

    /** Notes every fault, once, on the page of the file it is in. */
    void check(Round round) {
        round.reporting().stream()
                .flatMap(unit -> Expansion.of(round, unit, reader).faults().stream())
                .distinct()
                .forEach(this::note);
    }

    private void note(FormFault fault) {
        var page = fault.origin() == FormFault.Origin.ROUND ? roundPage : templatePage;
        if (page.isSound(fault.path())) {
            page.fault(page.inside(fault.path(), fault.position()), fault.found(), example(fault.path()));
        }
    }

    private static String example(String path) {
        return path.contains(PREFILL)
                ? "okonomi.regnskap.2016: 40 717"
                : Known.key(path) + Sample.quoted("okonomi.avvik.{year}");
    }
}
