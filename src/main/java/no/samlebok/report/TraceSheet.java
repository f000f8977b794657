package no.samlebok.report;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Address;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Role;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Place;
import no.samlebok.ledger.Amendment;

/** Writes where every figure that counts comes from, one on each line. */
final class TraceSheet {
    /** The 0-based row of the first trace. */
    static final int FIRST = 5;

    private static final List<String> HEADS = List.of(
            "unit",
            "section",
            "row",
            "column",
            "value",
            "measure",
            "type",
            "raw",
            "source",
            "file",
            "sheet",
            "cell",
            "received",
            "sha256",
            "amendment");
    private static final List<Integer> WIDTHS = List.of(24, 20, 30, 12, 20, 12, 14, 20, 18, 34, 18, 8, 26, 66, 60);
    private static final int HEAD = FIRST - 1;
    private static final int VALUE = 4;
    private static final int NOTE_COLUMNS = 8;
    /** Longer texts are cut here; they stand whole among the texts. */
    private static final int LONGEST = 40;

    private final Page page;

    TraceSheet(Page page) {
        this.page = page;
    }

    /** The sheet. */
    DraftSheet sheet(String about, List<Trace> traces) {
        page.widen(WIDTHS);
        page.top(about);
        page.note(page.voice().say("trace.help"), NOTE_COLUMNS);
        int head = page.heads(HEADS.stream()
                .map(key -> new Page.Head(page.voice().say("head." + key), key.equals("value")))
                .toList());
        traces.forEach(trace -> page.write(cells(trace)));
        page.table("spor", head, HEADS.size());
        return page.sheet(new Address(FIRST, 0), HEAD);
    }

    private List<DraftCell> cells(Trace trace) {
        var cells = new ArrayList<DraftCell>();
        about(trace).forEach(text -> cells.add(DraftCell.words(cells.size(), text, Role.WORDS)));
        cells.add(VALUE, value(trace));
        origin(trace).forEach(text -> cells.add(DraftCell.words(cells.size(), text, Role.WORDS)));
        return cells;
    }

    private List<String> about(Trace trace) {
        var field = trace.field();
        var voice = page.voice();
        return List.of(
                trace.report().unit().name(),
                voice.say(trace.section()),
                voice.say(trace.row()),
                field == null ? "" : voice.say(field.column()));
    }

    private DraftCell value(Trace trace) {
        var field = trace.field();
        var entry = trace.entry();
        if (field == null) {
            return DraftCell.words(VALUE, cut(entry.raw()), Role.WORDS);
        }
        var shown = new Shown(field);
        if (entry.figure() instanceof Figure.Amount) {
            return DraftCell.of(VALUE, shown.content(entry, page.voice()), Role.VALUE, shown.format(entry));
        }
        return DraftCell.words(VALUE, cut(page.voice().say(shown.words(entry))), Role.WORDS);
    }

    private List<String> origin(Trace trace) {
        var field = trace.field();
        var voice = page.voice();
        var place = trace.place();
        var texts = new ArrayList<String>();
        texts.add(field == null ? "" : voice.say(field.measure().label()));
        texts.add(voice.say(trace.type()));
        texts.add(cut(trace.raw()));
        texts.add(voice.say(trace.from()));
        texts.add(trace.file().orElse(""));
        texts.add(place.map(Place::sheet).orElse(""));
        texts.add(place.map(Place::cell).orElse(""));
        texts.add(
                trace.origin().map(origin -> voice.moment(origin.receivedAt())).orElse(""));
        texts.add(trace.sha256().orElse(""));
        texts.add(trace.amendment()
                .map(amendment -> corrected(amendment, trace.written().orElse("")))
                .orElse(""));
        return texts;
    }

    /** What the unit wrote, and who has corrected it, when and why. */
    private String corrected(Amendment amendment, String written) {
        var event = amendment.event();
        return page.voice()
                .say(
                        "trace.amended",
                        "written",
                        written.isBlank() ? "–" : cut(written),
                        "time",
                        page.voice().moment(event.at()),
                        "who",
                        page.voice().name(event.who()),
                        "reason",
                        amendment.reason());
    }

    private static String cut(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
