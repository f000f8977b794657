package no.samlebok.app;

import no.samlebok.healing.Healing;
import no.samlebok.layout.Corrections;
import no.samlebok.submission.Origin;

/** Makes a returned workbook anew from our own template, with its own answers and with what was found in it. */
public final class HealWorkbook {
    private final CheckWorkbook check;

    /** With how files are checked. */
    public HealWorkbook(CheckWorkbook check) {
        this.check = check;
    }

    /** The file made anew, under the identity it came with; without a workbook when it cannot be read. */
    public Healed heal(byte[] file, Origin origin, Rounds rounds) {
        var examined = check.examine(file, origin, rounds);
        var checked = examined.checked();
        var form = checked.form();
        var book = examined.book();
        if (form == null || book == null) {
            return new Healed(checked, null, Corrections.NONE);
        }
        var healing = Healing.of(form, examined.identity(), book, checked.figures(), checked.findings());
        return new Healed(checked, healing.layout().draft(), healing.corrections());
    }

    /** The name of a healed file: {@code Driftsavdelingen 2017 (rettet).xlsx}, after that of the one that came. */
    public static String fileName(String name, String suffix) {
        return name.replaceAll("[\\\\/:*?\"<>|]", "-").replaceAll("(?i)\\.xls[xm]?$", "") + " (" + suffix + ").xlsx";
    }
}
