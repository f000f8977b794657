package no.samlebok.healing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.layout.Corrections;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;
import no.samlebok.words.Excerpt;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/**
 * Carries answers from a workbook of an earlier version or round over into the form of a later one: those of fields with
 * the same id and unit of measure. From another year only what stands under a year is carried, for a text or a line
 * without one speaks of the year it was written for.
 */
public final class Transfer {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final Form earlier;
    private final Form now;
    private final Figures read;
    private final Map<FieldId, Field> targets;
    private final List<Entry> candidates = new ArrayList<>();
    private final List<Words> dropped = new ArrayList<>();

    private Transfer(Form earlier, Figures read, Form now) {
        this.earlier = earlier;
        this.read = read;
        this.now = now;
        this.targets = now.byId();
    }

    /**
     * What is carried over.
     *
     * @param figures the answers as they are to be written in the later workbook
     * @param corrections what is carried, what is new and what is not carried, for its sheet
     */
    public record Result(Figures figures, Corrections corrections) {}

    /** What carries over from what was read of an earlier form. */
    public static Result of(Form earlier, Figures read, Form now) {
        return new Transfer(earlier, read, now).result();
    }

    private Result result() {
        earlier.fields().filter(field -> field.fill() == Fill.UNIT).forEach(this::sort);
        var figures = Carrying.of(now, Figures.of(candidates), Set.of());
        var carried = new ArrayList<Words>();
        for (var candidate : candidates) {
            var field = Objects.requireNonNull(targets.get(candidate.field()));
            boolean written = figures.entry(candidate.field()).isPresent();
            (written ? carried : dropped).add(line(written ? "carried" : "unread", field, now, candidate.raw()));
        }
        return new Result(figures, corrections(carried));
    }

    private void sort(Field field) {
        var entry = read.entry(field.id());
        if (entry.isEmpty() || entry.get().figure() instanceof Figure.Missing) {
            return;
        }
        var target = targets.get(field.id());
        boolean known = target != null && (target.fill() == Fill.COMPUTED || now.isLocked(field.id()));
        if (known || (target == null && earlier.isLocked(field.id()))) {
            return;
        }
        var why = whyNot(field, entry.get());
        if (why.isEmpty()) {
            candidates.add(entry.get());
        } else {
            dropped.add(line(why, field, earlier, entry.get().raw()));
        }
    }

    /** The reason that an answer is not carried; empty when it is. */
    private String whyNot(Field field, Entry entry) {
        var target = targets.get(field.id());
        if (target == null) {
            return "gone";
        }
        if (!target.measure().id().equals(field.measure().id())) {
            return "measure";
        }
        if (entry.figure() instanceof Figure.Unread) {
            return "unread";
        }
        return isSameYear() || isOfAYear(field.id()) ? "" : "year";
    }

    private boolean isSameYear() {
        return earlier.round().period().year() == now.round().period().year();
    }

    private boolean isOfAYear(FieldId field) {
        return YEAR.matcher(field.row()).matches()
                || block(field, now)
                        .flatMap(block -> block.columns().stream())
                        .anyMatch(column -> column.id().equals(field.column()) && column.year() != null);
    }

    private Corrections corrections(List<Words> carried) {
        var before = earlier.byId().keySet();
        var fresh = now.fields()
                .filter(field -> field.fill() == Fill.UNIT && !now.isLocked(field.id()))
                .filter(field -> !before.contains(field.id()))
                .map(field -> line("fresh", field, now, ""))
                .toList();
        var help = Messages.of("layout.transfer.help")
                .with("from", earlier.round().period().label())
                .with("to", now.round().period().label())
                .words();
        return new Corrections(
                Messages.words("layout.transfer.sheet"),
                help,
                List.of(),
                List.of(group("dropped", dropped), group("fresh", fresh), group("carried", carried)));
    }

    private static Corrections.Group group(String key, List<Words> lines) {
        var title = Messages.of("layout.transfer." + key).with("count", Integer.toString(lines.size()));
        return new Corrections.Group(title.words(), lines);
    }

    private Words line(String key, Field field, Form form, String raw) {
        Message message = Messages.of("transfer." + key)
                .with("section", section(field, form))
                .with("field", field.label())
                .with("year", earlier.round().period().label())
                .with("raw", Excerpt.of(raw));
        return message.words();
    }

    private static Words section(Field field, Form form) {
        return block(field.id(), form)
                .map(block -> block.section().title())
                .findFirst()
                .orElse(Words.same(field.id().section()));
    }

    private static Stream<Block> block(FieldId field, Form form) {
        return form.blocks().stream().filter(block -> block.section().id().equals(field.section()));
    }
}
