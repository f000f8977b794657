package no.samlebok.excel.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something a formula points at by name: a sheet, a defined name, a table with what stands in its brackets. */
record FormulaToken(Kind kind, String text) {
    /** What it points at; broken is what Excel writes for what is gone. */
    enum Kind {
        SHEET,
        NAME,
        TABLE,
        BROKEN
    }

    private static final String WORD = "[\\p{L}_\\\\][\\p{L}\\p{Nd}_.]*";
    private static final String NO_MORE = "(?![\\p{L}\\p{Nd}_.(!])";
    /** Nothing here goes back over what it has read: formulas are long. A doubled quote ends one string and begins another. */
    private static final Pattern PART = Pattern.compile("\"[^\"]*+\""
            + "|(?<broken>#REF!)"
            + "|'(?<quoted>[^']*+(?:''[^']*+)*+)'!"
            + "|(?<sheet>" + WORD + ")!"
            + "|(?<table>" + WORD + "\\[(?:[^\\[\\]]++|\\[[^\\[\\]]*+\\])*+\\])"
            + "|" + WORD + "\\("
            + "|\\$?[A-Za-z]{1,3}\\$?[0-9]+" + NO_MORE
            + "|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}" + NO_MORE
            + "|[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?"
            + "|(?:TRUE|FALSE)" + NO_MORE
            + "|(?<name>" + WORD + ")");

    /** What a formula, without its equals sign, points at. */
    static List<FormulaToken> of(String formula) {
        var tokens = new ArrayList<FormulaToken>();
        var parts = PART.matcher(formula);
        while (parts.find()) {
            add(tokens, Kind.BROKEN, parts, "broken");
            add(tokens, Kind.SHEET, parts, "sheet");
            add(tokens, Kind.TABLE, parts, "table");
            add(tokens, Kind.NAME, parts, "name");
            var quoted = parts.group("quoted");
            if (quoted != null) {
                tokens.add(new FormulaToken(Kind.SHEET, quoted.replace("''", "'")));
            }
        }
        return tokens;
    }

    private static void add(List<FormulaToken> tokens, Kind kind, Matcher parts, String group) {
        var text = parts.group(group);
        if (text != null) {
            tokens.add(new FormulaToken(kind, text));
        }
    }
}
