package no.samlebok.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.samlebok.figure.FieldId;
import no.samlebok.words.Message;

/** Finds the fields that a rule speaks of among those a unit has. */
final class FieldFinder {
    private static final String ANY = "*";

    private final Round round;
    private final List<Block> blocks;

    FieldFinder(Round round, List<Block> blocks) {
        this.round = round;
        this.blocks = blocks;
    }

    /**
     * The fields meant by {@code section.row.column}, where row and column may be {@code *}; never none.
     *
     * @param text as the definition says it, with names in braces
     * @param path where it stands in the template, at this 0-based position
     * @throws Unsettled when the unit has no such field
     */
    List<Field> find(String text, Scope scope, String path, int position) throws Unsettled {
        var settled = scope.settle(text, path, position);
        var parts = settled.split("\\.", -1);
        if (parts.length != 3) {
            throw Unsettled.wrong(path, position, FormFaults.message("field", text));
        }
        var block = block(parts[0], path, position);
        var found = fields(block, parts[1], parts[2]);
        if (!found.isEmpty()) {
            return found;
        }
        if (isAbsent(block, parts[1], parts[2])) {
            throw Unsettled.absent(path);
        }
        throw nowhere(text, scope, path, position);
    }

    /** The fields with these ids, which are known to be there. */
    List<Field> named(List<FieldId> ids) {
        return blocks.stream()
                .flatMap(Block::fields)
                .filter(field -> ids.contains(field.id()))
                .sorted(Comparator.comparingInt(field -> ids.indexOf(field.id())))
                .toList();
    }

    private static Unsettled nowhere(String text, Scope scope, String path, int position) {
        Message found = FormFaults.message("field", text);
        return scope.isOwn(text) ? Unsettled.elsewhere(path, position, found) : Unsettled.wrong(path, position, found);
    }

    private Block block(String section, String path, int position) throws Unsettled {
        var found = blocks.stream()
                .filter(block -> block.section().id().equals(section))
                .findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        boolean known =
                round.template().sections().stream().anyMatch(one -> one.id().equals(section));
        throw known ? Unsettled.absent(path) : Unsettled.wrong(path, position, FormFaults.message("section", section));
    }

    private static List<Field> fields(Block block, String row, String column) {
        return block.rows().stream()
                .flatMap(one -> one.fields().stream())
                .filter(field ->
                        fits(row, field.id().row()) && fits(column, field.id().column()))
                .toList();
    }

    /** Whether the row is one that other units have: an indicator of the round that this unit was not given. */
    private boolean isAbsent(Block block, String row, String column) {
        boolean columnIsThere = block.columns().stream().anyMatch(one -> fits(column, one.id()));
        if (!columnIsThere) {
            return false;
        }
        if (block.section() instanceof Section.Listing) {
            return true;
        }
        return row.equals(ANY)
                ? block.rows().isEmpty()
                : indicator(block.section(), row).isPresent();
    }

    private Optional<Indicator> indicator(Section section, String row) {
        Predicate<Indicator> named = section instanceof Section.Comparison comparison
                ? indicator ->
                        comparison.entities().stream().anyMatch(entity -> row.equals(indicator.id() + entity.id()))
                : indicator -> row.equals(indicator.id());
        return round.indicators().stream()
                .filter(indicator -> indicator.section().equals(section.id()))
                .filter(named)
                .findFirst();
    }

    private static boolean fits(String pattern, String id) {
        return pattern.endsWith(ANY)
                ? id.startsWith(pattern.substring(0, pattern.length() - ANY.length()))
                : pattern.equals(id);
    }
}
