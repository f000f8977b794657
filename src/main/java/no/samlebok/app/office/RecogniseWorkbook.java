package no.samlebok.app.office;

import java.util.Optional;
import no.samlebok.app.Seal;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.submission.Identity;
import no.samlebok.template.Form;

/** Tells by the line a workbook carries what it is, before anything of it is sent. */
public final class RecogniseWorkbook {
    private final Archive archive;
    private final Present present;
    private final Seal seal;

    /** With what keeps and knows the rounds, and the seal that wrote the line. */
    public RecogniseWorkbook(Archive archive, Present present, Seal seal) {
        this.archive = archive;
        this.present = present;
        this.seal = seal;
    }

    /**
     * A workbook of somebody's own.
     *
     * @param identity what it says it is
     * @param known its round as it stands
     * @param form what its unit is asked now
     */
    public record Recognised(Identity identity, Known known, Form form) {}

    /** What a line says a workbook is, whether or not it is there; empty when it is no line of ours. */
    public Optional<Identity> identity(String line) {
        return seal.open(line).map(Seal.Sealed::identity);
    }

    /**
     * The workbook, for one whose unit it is of. Its signature is not held here but where it is checked, for this tells no more
     * than the unit's page does.
     *
     * @throws NotThere when it is of no round or unit that they may see
     */
    public Recognised recognise(Caller caller, Identity identity) {
        var key = new RoundKey(identity.municipality(), identity.round());
        if (!caller.opens(key)) {
            throw new NotThere("round " + key);
        }
        var known = archive.reading(records -> present.known(records, key));
        return new Recognised(identity, known, known.needed(caller, identity.unit()));
    }
}
