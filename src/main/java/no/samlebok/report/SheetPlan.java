package no.samlebok.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import no.samlebok.template.Block;
import no.samlebok.template.Section;

/**
 * Which sections stand on which sheet: what deals mostly in money on the sheet for economy, all else as in the unit's workbook.
 * Scorecards and narratives have sheets of their own and are not here.
 */
final class SheetPlan {
    private static final Pattern LEGAL = Pattern.compile("[^\\[\\]:*?/\\\\']{1,31}");
    private static final int LONGEST = 31;
    private static final List<String> TAKEN =
            List.of("overview", "scorecards", "texts", "findings", "trace", "charts", "economy", "cover");

    private final Consolidation consolidation;
    private final Voice voice;

    private SheetPlan(Consolidation consolidation, Voice voice) {
        this.consolidation = consolidation;
        this.voice = voice;
    }

    /**
     * A sheet of sections.
     *
     * @param name on its tab
     * @param blocks its sections, each as one of the units meets it
     */
    record Planned(String name, List<Block> blocks) {}

    /** The sheets in order, that of economy first. */
    static List<Planned> of(Consolidation consolidation, Voice voice) {
        return new SheetPlan(consolidation, voice).sheets();
    }

    private List<Planned> sheets() {
        var money = new ArrayList<Block>();
        var others = new LinkedHashMap<String, List<Block>>();
        for (var section : consolidation.round().template().sections()) {
            if (section instanceof Section.Scorecard || section instanceof Section.Narrative) {
                continue;
            }
            consolidation
                    .sample(section)
                    .ifPresent(block -> (isMoney(block)
                                    ? money
                                    : others.computeIfAbsent(section.sheet(), any -> new ArrayList<>()))
                            .add(block));
        }
        var sheets = new ArrayList<Planned>();
        if (!money.isEmpty()) {
            sheets.add(new Planned(voice.say("sheet.economy"), money));
        }
        others.forEach((id, blocks) -> sheets.add(new Planned(name(id, blocks, sheets), blocks)));
        return sheets;
    }

    /** A single section gives the sheet its own heading where that is a legal name, several that of the unit's sheet. */
    private String name(String id, List<Block> blocks, List<Planned> before) {
        var heading = voice.say(blocks.get(0).section().title());
        var name = blocks.size() == 1 && LEGAL.matcher(heading).matches() ? heading : title(id);
        var free = name;
        for (int number = 2; isTaken(free, before); number++) {
            var tail = " " + number;
            free = name.substring(0, Math.min(name.length(), LONGEST - tail.length())) + tail;
        }
        return free;
    }

    private String title(String id) {
        return consolidation.round().template().sheets().stream()
                .filter(sheet -> sheet.id().equals(id))
                .map(sheet -> voice.say(sheet.title()))
                .findFirst()
                .orElse(id);
    }

    /** Names that differ only in capital letters are one to Excel. */
    private boolean isTaken(String name, List<Planned> before) {
        return TAKEN.stream().anyMatch(key -> voice.say("sheet." + key).equalsIgnoreCase(name))
                || before.stream().anyMatch(sheet -> sheet.name().equalsIgnoreCase(name));
    }

    private static boolean isMoney(Block block) {
        return block.section() instanceof Section.Grid && block.isMoney();
    }
}
