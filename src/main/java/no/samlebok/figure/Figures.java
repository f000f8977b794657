package no.samlebok.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The figures of one unit, by field; a field that is not here is missing. */
public record Figures(Map<FieldId, Entry> entries) {
    public Figures {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** No figures. */
    public static Figures none() {
        return new Figures(Map.of());
    }

    /** These entries, in this order; of two for one field the later counts. */
    public static Figures of(Collection<Entry> entries) {
        var byField = new LinkedHashMap<FieldId, Entry>();
        entries.forEach(entry -> byField.put(entry.field(), entry));
        return new Figures(byField);
    }

    /** What a field was answered with; missing when it was not. */
    public Figure figure(FieldId field) {
        var entry = entries.get(field);
        return entry == null ? Figure.missing() : entry.figure();
    }

    /** The entry of a field, if any. */
    public Optional<Entry> entry(FieldId field) {
        return Optional.ofNullable(entries.get(field));
    }

    /** The number in a field, in its unit of measure; empty when it is anything but one number. */
    public Optional<BigDecimal> amount(FieldId field) {
        return figure(field) instanceof Figure.Amount amount ? Optional.of(amount.value()) : Optional.empty();
    }

    /** The text in a field; empty when there is none. */
    public String text(FieldId field) {
        return figure(field) instanceof Figure.Text text ? text.value() : "";
    }

    /** These figures with others laid over them. */
    public Figures with(Figures others) {
        var all = new LinkedHashMap<>(entries);
        all.putAll(others.entries);
        return new Figures(all);
    }
}
