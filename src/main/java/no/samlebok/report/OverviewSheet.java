package no.samlebok.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.book.Content;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import no.samlebok.words.Norwegian;

/** Writes the first sheet: what it is, how many have answered, the main totals, and how each unit stands. */
final class OverviewSheet {
    private static final List<Integer> WIDTHS = List.of(36, 20, 14, 18, 27, 44, 44);

    private final Consolidation consolidation;
    private final Page page;
    private final Voice voice;

    OverviewSheet(Consolidation consolidation, Page page) {
        this.consolidation = consolidation;
        this.page = page;
        this.voice = page.voice();
    }

    /**
     * The sheet.
     *
     * @param made when the workbook is made
     * @param totals the main totals of the sheets after it
     * @param goals the goals of all scorecards
     * @param findings where the findings stand
     */
    DraftSheet sheet(Instant made, List<MainTotal> totals, List<Scored> goals, FindingsSheet findings) {
        page.widen(WIDTHS);
        top(made);
        tally();
        totals(totals, goals);
        new StandingTable(consolidation, page, findings).write();
        return page.sheet(null, null);
    }

    private void top(Instant made) {
        var round = consolidation.round();
        page.write(
                voice.say("overview.title", "period", voice.say(round.period().label())), Role.TITLE);
        page.write(
                round.municipality().name() + " · " + voice.say(round.template().title()), Role.SUBTITLE);
        var deadline = Norwegian.date(round.deadline());
        page.note(voice.say("overview.made", "time", voice.moment(made), "date", deadline), WIDTHS.size());
        page.note(voice.say(consolidation.basis().words()), WIDTHS.size());
        page.note(voice.say("overview.basis"), WIDTHS.size());
        page.note(voice.say("overview.locked"), WIDTHS.size());
        page.skip(1);
    }

    private void tally() {
        var tally = consolidation.tally();
        page.write(page.section(voice.say("overview.coverage"), WIDTHS.size()));
        count("expected", tally.expected());
        count("received", tally.received());
        count("valid", tally.valid());
        count("approved", tally.approved());
        count("missing", tally.missing());
        page.skip(1);
    }

    private void count(String key, int count) {
        page.write(
                DraftCell.words(0, voice.say("overview.count." + key), Role.LABEL),
                DraftCell.of(1, new Content.Numeric(BigDecimal.valueOf(count)), Role.VALUE, NumberFormat.number(0)));
    }

    private void totals(List<MainTotal> totals, List<Scored> goals) {
        page.write(page.section(voice.say("overview.totals"), WIDTHS.size()));
        page.heads(Stream.of("figure", "sum", "measure", "coverage", "section")
                .map(key -> new Page.Head(voice.say("head." + key), key.equals("sum")))
                .toList());
        totals.forEach(this::write);
        if (!goals.isEmpty()) {
            page.note(ScorecardSection.summary(goals, voice), WIDTHS.size());
        }
        page.skip(1);
    }

    /** A total as a formula that fetches it, so that it can never differ from the sheet it stands in. */
    private void write(MainTotal total) {
        page.write(
                DraftCell.words(0, voice.say(total.label()), Role.LABEL),
                DraftCell.of(1, new Content.Formula(total.link(), total.value()), Role.VALUE, total.format())
                        .linkedTo(total.link()),
                DraftCell.words(2, voice.say(total.measure()), Role.UNIT),
                DraftCell.words(3, voice.say(total.coverage().words()), Role.WORDS),
                DraftCell.words(4, voice.say(total.section()), Role.WORDS));
    }
}
