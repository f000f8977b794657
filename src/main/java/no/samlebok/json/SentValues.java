package no.samlebok.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlebok.app.Received;
import no.samlebok.book.Area;
import no.samlebok.book.MemoryBook;
import no.samlebok.book.Name;
import no.samlebok.book.Sheet;
import no.samlebok.words.Messages;

/**
 * The values of a workbook's cells as the task pane sends them: the defined names with what they stand for, and of each sheet
 * what Excel says of the rectangle that is in use, as Excel said it. What it means is found out here.
 */
record SentValues(String samlebok, List<SentName> names, List<SentSheet> sheets) {
    /** More than ten times what a unit's workbook comes to. */
    static final int LARGEST = 8 << 20;

    private static final int DEEPEST = 8;
    private static final int LONGEST_TEXT = 1 << 16;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** A defined name of the workbook, with its formula: {@code =Økonomi!$B$4}. */
    record SentName(String name, String formula) {
        /** As a name for cells of one of these sheets; none when it stands for anything else. */
        Optional<Name> on(List<Sheet> sheets) {
            int mark = formula.lastIndexOf('!');
            if (mark < 1 || !formula.startsWith("=")) {
                return Optional.empty();
            }
            var written = unquoted(formula.substring(1, mark));
            return sheets.stream()
                    .map(Sheet::name)
                    .filter(written::equalsIgnoreCase)
                    .findFirst()
                    .flatMap(sheet -> area(formula.substring(mark + 1)).map(area -> new Name(name, sheet, area)));
        }

        private static String unquoted(String sheet) {
            boolean quoted = sheet.length() > 2 && sheet.startsWith("'") && sheet.endsWith("'");
            return quoted ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
        }

        private static Optional<Area> area(String a1) {
            try {
                return Optional.of(Area.parse(a1));
            } catch (IllegalArgumentException otherwise) {
                return Optional.empty();
            }
        }
    }

    /** What was sent, as a book; refused where it is not what the pane sends, for then nothing in it can be trusted. */
    static Received read(byte[] document) {
        if (document.length > LARGEST) {
            return refused("size");
        }
        try {
            return new Received.Opened(
                    MAPPER.readValue(document, SentValues.class).book());
        } catch (OtherDates shiftedYears) {
            return refused("dates");
        } catch (JacksonException | IllegalArgumentException | NullPointerException notAsSent) {
            return refused("form");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Received refused(String why) {
        return new Received.Refused(Messages.of("values." + why));
    }

    private MemoryBook book() {
        var read = new ArrayList<Sheet>();
        sheets.forEach(sheet -> read.add(sheet.sheet()));
        var found = names.stream().flatMap(name -> name.on(read).stream()).toList();
        return new MemoryBook(read, found, Map.of());
    }
}
