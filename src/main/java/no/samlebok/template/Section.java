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

    /** Key figures, economy, employer: rows that every unit has, under columns. */
    record Grid(
            String id, Words title, String sheet, @Nullable Words help, List<FixedRow> rows, List<Column> columns)
            implements Section {
        public Grid {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    /** Målekort: the unit's indicators from the round in groups, with a goal and results. */
    record Scorecard(
            String id,
            Words title,
            String sheet,
            @Nullable Words help,
            List<Group> groups,
            String goal,
            String result,
            List<Column> columns)
            implements Section {
        public Scorecard {
            groups = List.copyOf(groups);
            columns = List.copyOf(columns);
        }
    }

    /**
     * KOSTRA and its kin: figures from the round, each for the municipality itself and those it is compared with. A row's
     * id is the indicator's followed by the entity's: {@code rusegen} for {@code rus} and {@code egen}.
     */
    record Comparison(
            String id, Words title, String sheet, @Nullable Words help, List<Group> entities, List<Column> columns)
            implements Section {
        public Comparison {
            entities = List.copyOf(entities);
            columns = List.copyOf(columns);
        }
    }

    /** Investments, measures: an open list with spare lines, each with a name and columns; a line's id is its number. */
    record Listing(
            String id, Words title, String sheet, @Nullable Words help, Words name, int lines, List<Column> columns)
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
