package no.samlebok.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Address;
import no.samlebok.book.Content;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import no.samlebok.report.Covered.Part;
import no.samlebok.template.Against;
import no.samlebok.template.Field;

/**
 * The lines of measures against their gap: a unit's are computed from its lines in the list, a sum from the lines
 * under it.
 *
 * @param first the 0-based row of the first line
 * @param list the list of measures
 * @param figures writes what the units reported
 */
record CoverLines(Covering covering, UnitTree tree, int first, ListSection list, FigureCells figures) {
    private static final String INDENT = "\u2003";
    private static final int REPORTED = 1;
    private static final int PERCENT_PLACES = 2;

    /** The cells of a line. */
    List<DraftCell> cells(int at) {
        var line = tree.lines().get(at);
        var own = line.own();
        var cells = new ArrayList<DraftCell>();
        var label = INDENT.repeat(line.depth()) + voice().say(line.label());
        cells.add(DraftCell.words(0, label, own == null ? Role.TOTAL_LABEL : Role.LABEL));
        if (!covering.isAsReported()) {
            cells.add(
                    own == null
                            ? reportedSum(at)
                            : figures.repeated(own, covering.gap().id(), REPORTED));
        }
        for (var part : Part.values()) {
            if (part == Part.EFFECTS) {
                cells.add(count(at));
            }
            cells.add(cell(part, at));
        }
        var told = own == null
                ? covered(at).coverage(voice())
                : covering.isAwaited(own) ? voice().say(own.standing().words()) : "";
        cells.add(DraftCell.words(cells.size(), told, own == null ? Role.TOTAL_LABEL : Role.STATE));
        return cells;
    }

    /** What is left of all. */
    MainTotal total(Page page) {
        var covered = covered(0);
        var left = cell(Part.UNCOVERED, 0);
        return new MainTotal(
                covering.list().title(),
                Part.UNCOVERED.head(covering),
                covering.measure().label(),
                page.link(address(Part.UNCOVERED, 0)),
                left.content() instanceof Content.Formula formula ? formula.cached() : left.content(),
                left.format(),
                covered.coverage(Part.UNCOVERED));
    }

    private DraftCell cell(Part part, int at) {
        var own = tree.lines().get(at).own();
        var column = column(part);
        if (own != null && part == Part.GAP && covering.isAsReported()) {
            return figures.repeated(own, covering.gap().id(), column);
        }
        var covered = covered(at);
        var role = own == null ? Role.TOTAL : Role.VALUE;
        return covered.value(part)
                .map(value -> DraftCell.of(
                        column, new Content.Formula(formula(part, at), number(part, value)), role, format(part, value)))
                .orElseGet(() -> DraftCell.words(column, instead(part, at), role));
    }

    private String instead(Part part, int at) {
        var own = tree.lines().get(at).own();
        return own != null && covering.isAwaited(own) && !covered(at).isImpossible(part)
                ? voice().say(own.standing().instead())
                : covered(at).instead(part, voice());
    }

    private String formula(Part part, int at) {
        var own = tree.lines().get(at).own();
        if (part == Part.SHARE) {
            return address(Part.EFFECTS, at).a1() + "/" + address(Part.GAP, at).a1();
        }
        if (own == null) {
            return sum(at, column(part));
        }
        return switch (part) {
            case GAP -> sign() + new Address(first + at, REPORTED).a1() + times(covering.gap());
            case EFFECTS -> "SUM(" + list.cells(own, covering.effect()) + ")" + times(covering.effect());
            default ->
                address(Part.GAP, at).a1() + "-" + address(Part.EFFECTS, at).a1();
        };
    }

    private String sum(int at, int column) {
        return LiveFormula.sum(tree.lines().get(at).children().stream()
                .map(child -> new Address(first + child, column))
                .toList());
    }

    private String sign() {
        return covering.against().sign() == Against.Sign.PLUS ? "" : "-";
    }

    private String times(Field field) {
        return covering.isConverted(field) ? "*" + covering.times(field).toPlainString() : "";
    }

    private DraftCell count(int at) {
        var own = tree.lines().get(at).own();
        int column = column(Part.GAP) + 1;
        var role = own == null ? Role.TOTAL : Role.VALUE;
        return covered(at)
                .measures()
                .map(count -> {
                    var number = new Content.Numeric(BigDecimal.valueOf(count));
                    var content = own == null ? new Content.Formula(sum(at, column), number) : number;
                    return DraftCell.of(column, content, role, NumberFormat.number(0));
                })
                .orElseGet(() -> DraftCell.words(column, instead(Part.EFFECTS, at), role));
    }

    /** The sum of the gap as it is reported. */
    private DraftCell reportedSum(int at) {
        var shown = new Shown(covering.gap());
        var sum = new Rollup(tree.under(at)).sum(covering.gap().id());
        return sum.map(value -> DraftCell.of(
                        REPORTED,
                        new Content.Formula(sum(at, REPORTED), shown.number(value)),
                        Role.TOTAL,
                        shown.format(value)))
                .orElseGet(() -> DraftCell.words(REPORTED, instead(Part.GAP, at), Role.TOTAL));
    }

    private Covered covered(int at) {
        return new Covered(covering, tree.under(at));
    }

    private Address address(Part part, int at) {
        return new Address(first + at, column(part));
    }

    /** The number of measures stands between the gap and what they bring. */
    private int column(Part part) {
        int gap = covering.isAsReported() ? REPORTED : REPORTED + 1;
        return switch (part) {
            case GAP -> gap;
            case EFFECTS -> gap + 2;
            case UNCOVERED -> gap + 3;
            case SHARE -> gap + 4;
        };
    }

    private static Content.Numeric number(Part part, BigDecimal value) {
        return new Content.Numeric(part == Part.SHARE ? value.movePointLeft(PERCENT_PLACES) : value);
    }

    private NumberFormat format(Part part, BigDecimal value) {
        return part == Part.SHARE ? NumberFormat.percent(1) : NumberFormat.number(covering.decimals(value));
    }

    private Voice voice() {
        return figures.page().voice();
    }
}
