package no.samlebok.app;

import java.util.Optional;
import no.samlebok.healing.Transfer;
import no.samlebok.layout.Corrections;
import no.samlebok.layout.UnitWorkbook;
import no.samlebok.submission.Identity;
import no.samlebok.submission.Origin;
import no.samlebok.submission.Signature;
import no.samlebok.template.Form;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;

/**
 * Carries the answers of a workbook of an earlier version or round over into a new workbook. What the old one asked is
 * known from the earlier rounds' own definitions, never from the file, for nothing that comes back is trusted.
 */
public final class MigrateWorkbook {
    private final CheckWorkbook check;
    private final Forms forms;
    private final Seal seal;

    /** With how files are checked, how forms are made, and the seal to sign the new workbooks with. */
    public MigrateWorkbook(CheckWorkbook check, Forms forms, Seal seal) {
        this.check = check;
        this.forms = forms;
        this.seal = seal;
    }

    /** The file carried over into a round; healed when it is of that round already, and read only when it cannot be. */
    public Healed migrate(byte[] file, Origin origin, Round now, Rounds earlier) {
        var identity = check.check(file, origin, Rounds.only(now)).identity();
        var old = Optional.ofNullable(identity).flatMap(known -> of(known, earlier));
        if (identity == null || isOf(identity, now) || old.isEmpty()) {
            return new HealWorkbook(check).heal(file, origin, Rounds.only(now));
        }
        var checked = check.check(file, origin, Rounds.only(old.get()));
        var form = checked.form();
        var unit = now.unit(identity.unit()).filter(Unit::reports);
        return form == null || unit.isEmpty() || checked.signature() == Signature.BROKEN
                ? new Healed(checked, null, Corrections.NONE)
                : carried(checked, form, forms.of(now, unit.get()), identity.issue());
    }

    private Healed carried(Checked checked, Form earlier, Form now, int issue) {
        var result = Transfer.of(earlier, checked.figures(), now);
        var line = seal.sign(GenerateWorkbooks.identity(now, issue));
        var layout = UnitWorkbook.of(now, result.figures(), line, result.corrections());
        return new Healed(checked, layout.draft(), result.corrections());
    }

    private static Optional<Round> of(Identity identity, Rounds earlier) {
        return earlier.known().stream()
                .filter(round -> round.municipality().number().equals(identity.municipality()))
                .filter(round -> isOf(identity, round))
                .findFirst();
    }

    private static boolean isOf(Identity identity, Round round) {
        return identity.round().equals(round.id())
                && identity.template().equals(round.template().id())
                && identity.version() == round.template().version();
    }
}
