package no.samlebok.excel.read;

import java.util.SplittableRandom;

/** A formula of anything that a formula may hold, as POI would write it. */
final class RandomFormula {
    private final SplittableRandom random;

    RandomFormula(long seed) {
        random = new SplittableRandom(seed);
    }

    String text() {
        var text = new StringBuilder(term());
        for (int n = random.nextInt(6); n > 0; n--) {
            text.append("+-*/&".charAt(random.nextInt(5))).append(term());
        }
        return text.toString();
    }

    private String term() {
        return switch (random.nextInt(11)) {
            case 0 -> String.valueOf(random.nextInt(10_000));
            case 1 -> random.nextInt(100) + ".5";
            case 2 -> "\"A1 B$2\"";
            case 3 -> "SUM(" + cell() + ":P70)";
            case 4 -> "-" + cell();
            case 5 -> "LOG10(" + cell() + ")";
            case 6 -> "IF(" + cell() + "<0,TRUE,\"" + cell() + "\")";
            case 7 -> wholeColumns();
            case 8 -> "(" + cell() + ")";
            default -> cell();
        };
    }

    private String wholeColumns() {
        return "SUM(" + column() + ":K)";
    }

    private String cell() {
        return dollar() + column() + dollar() + (1 + random.nextInt(50));
    }

    private char column() {
        return (char) ('A' + random.nextInt(10));
    }

    private String dollar() {
        return random.nextBoolean() ? "$" : "";
    }
}
