package no.samlebok.template;

import java.util.List;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** A piece of a template, of one of the reusable kinds that any family combines as it likes. */
public sealed interface Section {
    /** Letters and digits, starting with a letter; unique in the template. */
    String id();

    /** The heading. */
    Words title();

    /** The id of the sheet it stands on. */
    String sheet();

    /** A sentence under the heading; null when none. */
    @Nullable
    Words help();

    /** Its columns as the template has them; none in a narrative. */
    default List<Column> columns() {
        return List.of();
    }

    /** The groups that the template gives it; none unless it has any, or has them all from the round. */
    default List<Group> groups() {
        return List.of();
    }

    /** Key figures, economy, employer: rows that every unit has, under columns. */
    record Grid(
            String id, Words title, String sheet, @Nullable Words help, List<FixedRow> rows, List<Column> columns)
            implements Section {
        public Grid {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    /**
     * Målekort: the unit's indicators from the round in groups, with a goal and results.
     *
     * @param status whether each goal is shown as green, yellow or red
     */
    record Scorecard(
            String id,
            Words title,
            String sheet,
            @Nullable Words help,
            List<Group> groups,
            String goal,
            String result,
            boolean status,
            List<Column> columns)
            implements Section {
        public Scorecard {
            groups = List.copyOf(groups);
            columns = List.copyOf(columns);
        }

        /** A scorecard that does not show how far a result is from its goal. */
        public Scorecard(
                String id,
                Words title,
                String sheet,
                @Nullable Words help,
                List<Group> groups,
                String goal,
                String result,
                List<Column> columns) {
            this(id, title, sheet, help, groups, goal, result, false, columns);
        }
    }

    /**
     * KOSTRA and its kin: figures from the round, each for the municipality itself and those it is compared with. A row's
     * id is the indicator's followed by the entity's: {@code rusegen} for {@code rus} and {@code egen}.
     *
     * @param entities those compared, the round's own after them; when there are none each figure has one row
     * @param years the years relative to the round's own that take the place of entities in a series over years; the row
     *     id ends in the year; empty otherwise
     * @param across what stands across the top, over the columns; their ids begin with its id
     */
    record Comparison(
            String id,
            Words title,
            String sheet,
            @Nullable Words help,
            List<Group> entities,
            List<Integer> years,
            Across across,
            List<Column> columns)
            implements Section {
        public Comparison {
            entities = List.copyOf(entities);
            years = List.copyOf(years);
            columns = List.copyOf(columns);
        }

        /** A comparison with those compared down the side. */
        public Comparison(
                String id,
                Words title,
                String sheet,
                @Nullable Words help,
                List<Group> entities,
                List<Column> columns) {
            this(id, title, sheet, help, entities, List.of(), Across.NOTHING, columns);
        }

        @Override
        public List<Group> groups() {
            return entities;
        }
    }

    /**
     * Investments, measures: an open list with spare lines, each with a name and columns; a line's id is its number. In
     * groups of the round each group has spare lines and sums of its own, and a line's id begins with the group's.
     *
     * @param lines how many spare lines it has, or each of its groups, beside those whose figures are known
     * @param against what its lines are to cover, when they are measures against a gap; null when they are not
     */
    record Listing(
            String id,
            Words title,
            String sheet,
            @Nullable Words help,
            Words name,
            int lines,
            @Nullable Against against,
            List<Column> columns)
            implements Section {
        public Listing {
            columns = List.copyOf(columns);
        }
    }

    /** Narratives. */
    record Narrative(
            String id, Words title, String sheet, @Nullable Words help, List<TextItem> texts) implements Section {
        public Narrative {
            texts = List.copyOf(texts);
        }
    }
}
