package no.samlebok.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;

/** What is known of a unit before it answers, read as its answers are. */
final class Prefill {
    private final Round round;
    private final Unit unit;
    private final FigureReader reader;
    private final FormFaults faults;

    Prefill(Round round, Unit unit, FigureReader reader, FormFaults faults) {
        this.round = round;
        this.unit = unit;
        this.reader = reader;
        this.faults = faults;
    }

    /** The figures that go out locked; what cannot be read, or belongs nowhere, is a fault and does not go out. */
    Figures issued(List<Block> blocks) {
        Map<FieldId, Field> fields = new LinkedHashMap<>();
        blocks.stream().flatMap(Block::fields).forEach(field -> fields.put(field.id(), field));
        var entries = new ArrayList<Entry>();
        unit.prefill().forEach((id, raw) -> entry(id, raw, fields).ifPresent(entries::add));
        return Figures.of(entries);
    }

    private Optional<Entry> entry(FieldId id, String raw, Map<FieldId, Field> fields) {
        var field = fields.get(id);
        if (field == null || field.fill() == Fill.COMPUTED) {
            return refused(id, field == null ? "prefill.nowhere" : "prefill.computed", id.toString());
        }
        var figure = reader.read(field, raw);
        return figure instanceof Figure.Unread || figure instanceof Figure.Missing
                ? refused(id, "prefill.unread", raw)
                : Optional.of(Entry.of(id, figure, raw));
    }

    private Optional<Entry> refused(FieldId id, String key, String what) {
        faults.round(RowPlans.path(round, unit) + ".prefill." + id, key, what);
        return Optional.empty();
    }
}
