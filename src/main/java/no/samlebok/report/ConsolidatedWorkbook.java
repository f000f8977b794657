package no.samlebok.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftSheet;
import no.samlebok.template.Block;
import no.samlebok.template.Section;

/** The consolidated workbook: a round's figures with sums, coverage, goals, charts, texts, findings and traces. */
public final class ConsolidatedWorkbook {
    private final Consolidation consolidation;
    private final int year;
    private final Voice voice;
    private final String about;
    private final List<Trace> traces;
    private final Places places;
    private final List<MainTotal> totals = new ArrayList<>();
    private final List<Scored> goals = new ArrayList<>();
    private final Map<Covering, ListSection> measures = new LinkedHashMap<>();

    private ConsolidatedWorkbook(Consolidation consolidation) {
        var round = consolidation.round();
        this.consolidation = consolidation;
        this.year = round.period().year();
        this.voice = new Voice(round.language(), consolidation.names());
        this.about =
                round.municipality().name() + " · " + voice.say(round.period().label());
        this.traces = consolidation.traces();
        this.places = new Places(voice.say("sheet.trace"), TraceSheet.FIRST, traces);
    }

    /**
     * The workbook of a round.
     *
     * @param consolidation the round put together
     * @param made when, as its first sheet says
     */
    public static Draft draft(Consolidation consolidation, Instant made) {
        return new ConsolidatedWorkbook(consolidation).draft(made);
    }

    private Draft draft(Instant made) {
        var sheets = new ArrayList<DraftSheet>();
        var round = consolidation.round();
        SheetPlan.of(consolidation, voice).forEach(planned -> sheets.add(sections(planned)));
        covers().ifPresent(sheets::add);
        scorecards().ifPresent(sheet -> sheets.add(Math.min(1, sheets.size()), sheet));
        if (!round.template().charts().isEmpty()) {
            var charts = new ChartsSheet(page("charts"), places);
            sheets.add(charts.sheet(about, round.template().charts(), consolidation.expected()));
        }
        sheets.add(new TextsSheet(page("texts"), places).sheet(about, consolidation.expected()));
        var findings = new FindingsSheet(page("findings"), places);
        sheets.add(findings.sheet(about, consolidation.expected()));
        sheets.add(new TraceSheet(page("trace")).sheet(about, traces));
        // Last, for it links into the others; first, for it is what one opens.
        sheets.add(0, new OverviewSheet(consolidation, page("overview")).sheet(made, totals, goals, findings));
        var title = voice.say("title") + " – " + voice.say(round.period().label());
        var municipality = round.municipality();
        return new Draft(title, municipality.name(), municipality.accent(), sheets, List.of(), Map.of());
    }

    private DraftSheet sections(SheetPlan.Planned planned) {
        var page = new Page(planned.name(), voice);
        page.top(about);
        planned.blocks().forEach(block -> write(block, page));
        return page.sheet(page.freeze(), page.repeated());
    }

    private void write(Block block, Page page) {
        var asked = asked(block.section());
        if (block.section() instanceof Section.Grid) {
            var caption = consolidation.round().caption(block.section()).orElse(null);
            var grid = new GridSection(consolidation.tree(), block, caption, page, places);
            grid.write();
            totals.addAll(grid.totals(year));
        } else if (block.section() instanceof Section.Listing) {
            list(new ListSection(asked, block, page, places), block.section());
        } else {
            new ComparisonSection(asked, block, page, places).write();
        }
    }

    /** What the measures of each list are held against, on a sheet of its own, for beside texts there is no room. */
    private Optional<DraftSheet> covers() {
        if (measures.isEmpty()) {
            return Optional.empty();
        }
        var page = page("cover");
        page.top(about);
        measures.forEach((covering, list) ->
                totals.add(new CoverSection(covering, consolidation.tree(), list, page, places).write()));
        return Optional.of(page.sheet(page.freeze(), page.repeated()));
    }

    private void list(ListSection list, Section section) {
        totals.addAll(list.write(year));
        Covering.of(section, year, consolidation.expected()).ifPresent(covering -> measures.put(covering, list));
    }

    private Optional<DraftSheet> scorecards() {
        var blocks = consolidation.round().template().sections().stream()
                .filter(Section.Scorecard.class::isInstance)
                .flatMap(section -> consolidation.sample(section).stream())
                .toList();
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        var page = page("scorecards");
        page.top(about);
        for (var block : blocks) {
            var scored = scored(block.section());
            goals.addAll(scored);
            new ScorecardSection(block, scored, page, places).write();
        }
        return Optional.of(page.sheet(page.freeze(), page.repeated()));
    }

    private List<Scored> scored(Section section) {
        return consolidation.expected().stream()
                .flatMap(report -> Scored.of(report, section.id(), year).stream())
                .toList();
    }

    private List<UnitReport> asked(Section section) {
        return consolidation.expected().stream()
                .filter(report -> report.block(section.id()).isPresent())
                .toList();
    }

    private Page page(String key) {
        return new Page(voice.say("sheet." + key), voice);
    }
}
