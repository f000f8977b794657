package no.samlebok.template;

import java.util.List;
import java.util.Objects;

/** What a rule is expanded over: the year columns or the rows of a section, or nothing. */
final class Scopes {
    private final Round round;
    private final List<Block> blocks;

    Scopes(Round round, List<Block> blocks) {
        this.round = round;
        this.blocks = blocks;
    }

    /**
     * One scope for each expansion of a rule.
     *
     * @param path where the template says what it is expanded over
     * @throws Unsettled when the section does not apply, or there is none, or it has no such columns
     */
    List<Scope> of(RuleDefinition definition, String path) throws Unsettled {
        var each = definition.each();
        if (each == null) {
            return List.of(Scope.once(round));
        }
        var parts = each.split("\\.", -1);
        boolean columns = parts.length == 2 && parts[1].equals("columns");
        boolean rows = parts.length == 2 && parts[1].equals("rows");
        if (!columns && !rows) {
            throw Unsettled.wrong(path, 0, FormFaults.message("each", each));
        }
        var block = block(parts[0], path);
        var scopes = columns ? columns(block) : rows(block);
        if (columns && scopes.isEmpty()) {
            throw Unsettled.wrong(path, 0, FormFaults.message("yearless", parts[0]));
        }
        return scopes;
    }

    private Block block(String section, String path) throws Unsettled {
        boolean known =
                round.template().sections().stream().anyMatch(one -> one.id().equals(section));
        if (!known) {
            throw Unsettled.wrong(path, 0, FormFaults.message("section", section));
        }
        return blocks.stream()
                .filter(block -> block.section().id().equals(section))
                .findFirst()
                .orElseThrow(() -> Unsettled.absent(path));
    }

    private List<Scope> columns(Block block) {
        return block.columns().stream()
                .filter(column -> column.year() != null)
                .map(column -> column(column, block))
                .toList();
    }

    private Scope column(FormColumn column, Block block) {
        var scope = Scope.once(round).forColumn(column);
        return block.columns().stream()
                .filter(other -> isYearBefore(other, column))
                .findFirst()
                .map(scope::after)
                .orElse(scope);
    }

    private static boolean isYearBefore(FormColumn other, FormColumn column) {
        return other.year() != null
                && column.year() != null
                && other.year() == column.year() - 1
                && Objects.equals(other.definition(), column.definition());
    }

    private List<Scope> rows(Block block) {
        return block.rows().stream()
                .filter(row -> !row.fields().isEmpty())
                .map(row -> Scope.once(round).forRow(row, row.fields().get(0).row()))
                .toList();
    }
}
