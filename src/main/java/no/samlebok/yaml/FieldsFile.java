package no.samlebok.yaml;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samlebok.figure.FieldId;
import no.samlebok.template.Block;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of published tables belong in a template.
 *
 * @param tables by table
 * @param texts the sections of texts by their id
 */
record FieldsFile(List<TableFields> tables, Map<String, String> texts) {
    private static final Pattern COLUMN = Pattern.compile("(.*?)(?:_([0-9]{4}))?");

    /**
     * Where the cells of one table belong.
     *
     * @param table its id
     * @param section the section
     * @param rows the ids of rows by label
     * @param columns the ids of columns by key without its year, which goes in the place of {@code {year}}
     * @param names the column that the label itself is entered in; null when the row has its label already
     */
    record TableFields(
            String table,
            String section,
            Map<String, String> rows,
            Map<String, String> columns,
            @Nullable String names) {
        FieldId field(String row, String column) {
            var key = COLUMN.matcher(column);
            if (!key.matches()) {
                throw new IllegalArgumentException(column);
            }
            var year = Optional.ofNullable(key.group(2)).orElse("");
            return new FieldId(
                    section, known(rows, row), known(columns, key.group(1)).replace("{year}", year));
        }

        Optional<FieldId> name(String row) {
            return Optional.ofNullable(names).map(column -> new FieldId(section, known(rows, row), column));
        }
    }

    TableFields table(String id) {
        return tables.stream()
                .filter(table -> table.table().equals(id))
                .findFirst()
                .orElseThrow();
    }

    FieldId text(String id) {
        return new FieldId(known(texts, id), id, Block.TEXT);
    }

    private static String known(Map<String, String> ids, String name) {
        return Objects.requireNonNull(ids.get(name), () -> "no id for " + name);
    }
}
