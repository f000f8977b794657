package no.samlebok.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.book.Row;
import no.samlebok.layout.Keys;

/** A walk down one sheet, which keeps the rows that bear something issued and those right below, and knows the section. */
final class Walk {
    /** How far below a row that bears something issued the heads and lines that belong to it can stand. */
    private static final int REACH = 50;

    private final String sheet;
    private final List<ExpectedSection> sections;
    private final Set<Integer> pointedAt;
    private final Set<String> keys;
    private final Set<String> labels;
    private Set<String> region = Set.of();
    private int keepUntil = -1;

    Walk(String sheet, List<ExpectedSection> sections, Set<Integer> pointedAt) {
        this.sheet = sheet;
        this.sections = sections;
        this.pointedAt = pointedAt;
        this.keys = sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.key()), section.rows().stream().map(ExpectedRow::key)))
                .collect(Collectors.toSet());
        this.labels = sections.stream()
                .flatMap(section -> Stream.concat(Stream.of(section.title()), section.inner().stream()))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The next row, if it is to be kept. */
    Optional<Line> pass(Row row) {
        var line = Line.of(sheet, row, keys);
        enter(line);
        if (!line.keys().isEmpty() || labels.contains(line.lead())) {
            keepUntil = row.index() + REACH;
        }
        boolean kept = row.index() <= keepUntil || pointedAt.contains(row.index());
        return kept ? Optional.of(line) : Optional.empty();
    }

    /** The sections that the row passed last can belong to. */
    Set<String> region() {
        return region;
    }

    private void enter(Line line) {
        if (!line.keys().isEmpty()) {
            region = line.keys().stream().map(Walk::section).collect(Collectors.toSet());
            return;
        }
        var begun = sections.stream()
                .filter(section -> section.title().equals(line.lead()))
                .toList();
        if (begun.isEmpty()) {
            return;
        }
        var around = sections.stream()
                .filter(section ->
                        region.contains(section.id()) && section.inner().contains(line.lead()))
                .map(ExpectedSection::sheet)
                .collect(Collectors.toSet());
        var entered = new HashSet<String>(around.isEmpty() ? Set.of() : region);
        begun.stream()
                .filter(section -> around.isEmpty() || around.contains(section.sheet()))
                .forEach(section -> entered.add(section.id()));
        region = entered;
    }

    private static String section(String key) {
        return key.startsWith(Keys.SECTION_MARK)
                ? key.substring(Keys.SECTION_MARK.length())
                : key.substring(0, key.indexOf(Keys.SEPARATOR));
    }
}
