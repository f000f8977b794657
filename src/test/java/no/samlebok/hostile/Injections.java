package no.samlebok.hostile;

import java.util.List;
import java.util.stream.IntStream;

/** Texts that some program would run, if they were ever taken for anything but text. */
public final class Injections {
    private static final List<String> TEXTS = List.of(
            "=1+1",
            "=cmd|'/C calc'!A0",
            "=HYPERLINK(\"http://127.0.0.1/?\"&A1;\"Klikk\")",
            "+47 71 11 10 00",
            "-2+3+cmd|'/C calc'!A0",
            "@SUM(1+1)*cmd|'/C calc'!A0",
            "\t=1+1",
            "'=1+1",
            " =1+1",
            "=1+1\n=2+2",
            "_x000D_",
            "_x0000_=1+1",
            "_x005F_x000D_",
            "<script>alert(1)</script>",
            "</t></si><si><t>",
            "]]>&lt;&amp;",
            "{=1+1}",
            "DDE(\"cmd\";\"/C calc\";\"!A0\")",
            "#REF!",
            "TRUE",
            "1e309",
            "\u202e=1+1\u202c",
            "مرحبا = 1+1",
            "a\u0301\u200d😀",
            "=" + "1+".repeat(8_000) + "1",
            "x".repeat(32_000));

    private Injections() {}

    /** The texts as they are meant, with line breaks as {@code \n}. */
    public static List<String> texts() {
        return TEXTS;
    }

    static List<Hostile> all(Victim victim) {
        return IntStream.range(0, TEXTS.size())
                .mapToObj(n -> new Hostile(
                        "a text: " + TEXTS.get(n).strip().split("\n", -1)[0].substring(0, 2) + "… (" + n + ")",
                        () -> victim.text(stored(TEXTS.get(n))),
                        new Hostile.Said(TEXTS.get(n))))
                .toList();
    }

    /** As a file has it. */
    private static String stored(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
