package no.samlebok.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import no.samlebok.figure.Bound;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Status;
import no.samlebok.template.Field;
import no.samlebok.template.MeasureKind;
import org.junit.jupiter.api.Test;

/** Every cell of every table in the five published reports, read from its print. */
class PublishedCellsTest {
    private static final List<String> UNREADABLE =
            List.of("I4,6", "20,", "30%-", "ca 94 mill", "Fastlege ansvarlig for rapportering");

    private static final String WITH_ITS_OWN_UNIT = "340 tilsette";

    /** A printed cell and the careful reading of it. */
    private record Printed(String municipality, String raw, String type, String unit, String value) {
        Interpretation read() {
            return AsWritten.read(raw, field(), 2019);
        }

        Field field() {
            return new FieldOf(kind(), unit.isEmpty() ? "antall" : unit, 1, null, null).named("rad", "Rad", "2019");
        }

        MeasureKind kind() {
            return switch (type) {
                case "amount" -> MeasureKind.AMOUNT;
                case "score" -> MeasureKind.SCORE;
                case "code" -> MeasureKind.CODE;
                case "date" -> MeasureKind.DATE;
                case "list", "period" -> MeasureKind.TEXT;
                default -> unit.equals("%") ? MeasureKind.PERCENT : MeasureKind.NUMBER;
            };
        }

        boolean isPlainNumber() {
            return !UNREADABLE.contains(raw)
                    && !raw.equals(WITH_ITS_OWN_UNIT)
                    && List.of("amount", "percent", "score", "number", "count", "index", "fte")
                            .contains(type);
        }
    }

    @Test
    void everyPrintedNumberIsReadToItsValueAndScale() {
        var numbers = printed().stream().filter(cell -> cell.isPlainNumber());
        assertThat(numbers).hasSize(969).allSatisfy(cell -> {
            assertThat(cell.read().figure()).isInstanceOf(Figure.Amount.class);
            var value = ((Figure.Amount) cell.read().figure()).value();
            assertThat(value).isEqualByComparingTo(new BigDecimal(cell.value));
            assertThat(value.scale()).isEqualTo(writtenDecimals(cell.raw));
        });
    }

    @Test
    void whatIsMisprintedOrVagueIsUnreadAndSaidSo() {
        assertThat(printed().stream().filter(cell -> UNREADABLE.contains(cell.raw)))
                .hasSize(5)
                .allSatisfy(cell -> {
                    assertThat(cell.read().figure()).isInstanceOf(Figure.Unread.class);
                    assertThat(Objects.requireNonNull(cell.read().note())
                                    .message()
                                    .words()
                                    .nb())
                            .contains("«" + cell.raw + "»");
                });
    }

    @Test
    void plainPrintIsReadWithoutAWord() {
        assertThat(printed().stream().filter(cell -> cell.read().note() != null).map(Printed::raw))
                .containsExactlyInAnyOrder(
                        "I4,6",
                        "15.feb",
                        "15.feb",
                        "15.feb",
                        "20,",
                        "30%-",
                        WITH_ITS_OWN_UNIT,
                        "68 % *)",
                        "62 % *)",
                        "ca 94 mill",
                        "Fastlege ansvarlig for rapportering");
    }

    @Test
    void typedValuesAreRead() {
        assertThat(printed().stream().filter(cell -> !cell.isPlainNumber() && !UNREADABLE.contains(cell.raw)))
                .allSatisfy(cell ->
                        assertThat(type(cell)).isEqualTo(cell.read().figure().type()));
        assertThat(figure("15 – 20")).isEqualTo(new Figure.Range(new BigDecimal("15"), new BigDecimal("20")));
        assertThat(figure("<20 %")).isEqualTo(new Figure.Bounded(Bound.LESS_THAN, new BigDecimal("20")));
        assertThat(figure("Mer enn 30")).isEqualTo(new Figure.Bounded(Bound.MORE_THAN, new BigDecimal("30")));
        assertThat(figure("10. plass")).isEqualTo(new Figure.Rank(10));
        assertThat(figure("3600")).isEqualTo(new Figure.Code("3600"));
        assertThat(figure("??")).isEqualTo(new Figure.Stated(Status.UNKNOWN, "??"));
        assertThat(figure("For lav svarprosent (19)"))
                .isEqualTo(new Figure.Stated(Status.NOT_MEASURED, "For lav svarprosent (19)"));
    }

    private static String type(Printed cell) {
        return switch (cell.type) {
            case "missing" -> cell.raw.isEmpty() ? "missing" : "unknown";
            case "no-target" -> "no-goal";
            case "at-most", "at-least" -> "bounded";
            case "date" -> "day";
            case "list", "period" -> "text";
            case "count" -> "quantity";
            case "text" -> cell.raw.equals("Ny") ? "new" : "under-way";
            default -> cell.type;
        };
    }

    private static Figure figure(String raw) {
        return printed().stream()
                .filter(cell -> cell.raw.equals(raw))
                .findFirst()
                .orElseThrow()
                .read()
                .figure();
    }

    private static int writtenDecimals(String raw) {
        var decimals = Pattern.compile(",(\\d+)").matcher(raw);
        return decimals.find() ? decimals.group(1).length() : 0;
    }

    private static List<Printed> printed() {
        var resource = Objects.requireNonNull(PublishedCellsTest.class.getResourceAsStream("published.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(resource, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cell -> new Printed(cell[0], cell[1], cell[2], cell[3], cell[4]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
