package no.samlebok.rolling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.report.UnitReport;
import no.samlebok.template.Carried;
import no.samlebok.template.Expansion;
import no.samlebok.template.Field;
import no.samlebok.template.Form;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;

/** What one unit reported, carried into its part of the next round. */
final class UnitRolling {
    private final Round before;
    private final Round next;
    private final Unit unit;
    private final UnitReport report;
    private final Form asked;
    private final Figures known;
    private final UnitSaid said;
    private final Map<FieldId, String> prefill = new LinkedHashMap<>();
    private final Map<FieldId, Carried> sources = new LinkedHashMap<>();

    private UnitRolling(Round before, UnitReport report, Round next, Unit unit) {
        this.before = before;
        this.next = next;
        this.unit = unit;
        this.report = report;
        this.asked = Objects.requireNonNull(report.form(), "a unit that reports has a form");
        this.known = report.counted() == null ? asked.issued() : report.figures();
        this.said = new UnitSaid(unit, report);
    }

    /** Carries what a unit that was asked reported in the round before into its part of the next. */
    static UnitRolling of(Round before, UnitReport report, Round next, Unit unit) {
        var rolling = new UnitRolling(before, report, next, unit);
        rolling.carry();
        return rolling;
    }

    /** The unit with what is carried, after what the round had itself. */
    Unit rolled() {
        var all = new LinkedHashMap<>(unit.prefill());
        all.putAll(prefill);
        var from = new LinkedHashMap<>(unit.sources());
        from.putAll(sources);
        return unit.knowing(all, from);
    }

    /** How many figures are carried. */
    int carried() {
        return prefill.size();
    }

    /** What is not carried. */
    UnitSaid said() {
        return said;
    }

    private void carry() {
        var origins = new Origins(before.period(), next.period());
        var form = Expansion.unfilled(next, withLines()).form();
        new Steps(asked, known, origins, said).into(form).forEach(this::carry);
    }

    /** The unit with as many lines in its lists as were used before. */
    private Unit withLines() {
        var lines = new LinkedHashMap<>(unit.prefill());
        asked.blocks().stream()
                .filter(Steps::isList)
                .flatMap(block -> Steps.used(block, known).stream())
                .forEach(row -> lines.putIfAbsent(row.fields().get(0).id(), ""));
        return unit.knowing(lines, Map.of());
    }

    private void carry(Step step) {
        var from = step.from();
        var entry = known.entry(from.id()).orElseGet(() -> Entry.of(from.id(), Figure.missing(), ""));
        if (entry.figure() instanceof Figure.Missing) {
            said.missing(step);
        } else if (!from.measure().id().equals(step.field().measure().id())) {
            said.notCarried("measure", step, entry);
        } else {
            new Wording(step.field(), next.period().year())
                    .of(entry)
                    .ifPresentOrElse(text -> put(step, text), () -> said.notCarried("unread", step, entry));
        }
    }

    private void put(Step step, String text) {
        var field = step.field().id();
        var own = unit.prefill().get(field);
        if (own == null) {
            prefill.put(field, text);
            sources.put(field, source(step.from()));
        } else if (!own.equals(text)) {
            said.kept(step, own, text);
        }
    }

    private Carried source(Field from) {
        var earlier = report.unit().sources().get(from.id());
        if (earlier != null) {
            return earlier;
        }
        var counted = report.counted();
        return counted == null || asked.isLocked(from.id())
                ? new Carried(before.id(), from.id(), null, null, null)
                : new Carried(
                        before.id(),
                        from.id(),
                        counted.origin().file(),
                        counted.origin().sha256(),
                        known.entry(from.id()).map(Entry::place).orElse(null));
    }
}
