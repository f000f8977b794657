package no.samlebok.app;

import no.samlebok.figure.Figures;
import no.samlebok.layout.UnitWorkbook;
import no.samlebok.submission.Identity;
import no.samlebok.template.Form;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;

/** Makes the workbook that goes out to a unit, prefilled with all that is known and signed. */
public final class GenerateWorkbooks {
    private final Forms forms;
    private final Workbooks workbooks;
    private final Seal seal;

    /** With how forms are made, how files are written, and the seal to sign with. */
    public GenerateWorkbooks(Forms forms, Workbooks workbooks, Seal seal) {
        this.forms = forms;
        this.workbooks = workbooks;
        this.seal = seal;
    }

    /** The file for a unit, under an issue number from 1. */
    public byte[] generate(Round round, Unit unit, int issue) {
        var form = forms.of(round, unit);
        return workbooks.write(UnitWorkbook.of(form, Figures.none(), seal.sign(identity(form, issue)))
                .draft());
    }

    /**
     * The name of a unit's file, no other unit's in the round: {@code Driftsavdelingen 2017.xlsx}; of a part of a year
     * {@code Driftsavdelingen 2017-08-31.xlsx}.
     */
    public static String fileName(Round round, Unit unit) {
        var period = round.period();
        var time = period.to() == null
                ? Integer.toString(period.year())
                : period.to().toString();
        return FileName.of(round, unit) + " " + time + ".xlsx";
    }

    /** What the workbook of a form says it is, under an issue number. */
    static Identity identity(Form form, int issue) {
        var round = form.round();
        return new Identity(
                round.municipality().number(),
                round.id(),
                round.template().id(),
                round.template().version(),
                form.unit().code(),
                issue,
                Hash.of(form.issued()));
    }
}
