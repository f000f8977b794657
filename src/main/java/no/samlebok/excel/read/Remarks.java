package no.samlebok.excel.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samlebok.book.Address;
import no.samlebok.book.Remark;

/**
 * Reads the notes of a sheet, and the comments that Excel keeps in threads. There are no figures in them, so what is wrong
 * with them never makes a workbook one that is refused: they are only read when somebody asks, and then as far as they are
 * whole and no more than two thousand.
 */
final class Remarks {
    private static final String THREADS = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
    private static final long LARGEST = 4L * 1024 * 1024;
    private static final int MOST = 2_000;
    private static final int KEPT = 2_000;

    private final Container container;
    private final List<Remark> found = new ArrayList<>();

    private Remarks(Container container) {
        this.container = container;
    }

    /** The remarks on a sheet, from the top; empty when there are some that cannot be read. */
    static Optional<List<Remark>> of(Container container, Part sheet) {
        try {
            var links = Relationships.of(container, sheet.name());
            var threads = new Remarks(container).read(links.ofType(THREADS), Remarks::threads);
            var notes = new Remarks(container).read(links.to("comments"), Remarks::notes);
            // For programs that know no threads, Excel says each once more in a note, with words of its own before it.
            var threaded = threads.stream().map(Remark::at).collect(Collectors.toSet());
            notes.removeIf(note -> threaded.contains(note.at()));
            notes.addAll(threads);
            notes.sort(Comparator.comparing((Remark remark) -> remark.at().row())
                    .thenComparing(remark -> remark.at().column()));
            return Optional.of(List.copyOf(notes));
        } catch (IOException | Unreadable fault) {
            return Optional.empty();
        }
    }

    /** How the parts of one kind are read. */
    private interface Reader {
        void read(Remarks remarks, Part part) throws IOException;
    }

    private List<Remark> read(List<Relationship> links, Reader reader) throws IOException {
        for (var link : links) {
            var part = container.part(link.target());
            container.budget().allow("snapshot.budget.bytes", part.size(), LARGEST);
            reader.read(this, part);
        }
        return found;
    }

    private void notes(Part part) throws IOException {
        try (var xml = open(part, Vocabulary.SPREADSHEET, "comments")) {
            while (xml.child()) {
                if (xml.name().equals("commentList")) {
                    list(xml, "comment");
                } else {
                    xml.skip();
                }
            }
            xml.finish();
        }
    }

    private void threads(Part part) throws IOException {
        try (var xml = open(part, Vocabulary.THREADS, "ThreadedComments")) {
            list(xml, "threadedComment");
            xml.finish();
        }
    }

    /** What they take is not counted as the workbook's: they are walked anew each time somebody asks. */
    private XmlInput open(Part part, Vocabulary vocabulary, String root) {
        return XmlInput.open(part, vocabulary, root, container.budget(), new Spent(container.budget()));
    }

    private void list(XmlInput xml, String kind) {
        while (xml.child()) {
            if (xml.name().equals(kind)) {
                remark(xml, kind);
            } else {
                xml.skip();
            }
        }
    }

    private void remark(XmlInput xml, String kind) {
        var reference = xml.required("ref");
        var at = References.cell(reference).orElseThrow(() -> xml.illegal(kind, reference));
        while (xml.child()) {
            if (xml.name().equals("text")) {
                add(at, kind.equals("comment") ? RichText.read(xml, container.budget()) : xml.text());
            } else {
                xml.skip();
            }
        }
    }

    private void add(Address at, String text) {
        if (!text.isBlank()) {
            found.add(new Remark(at, text.length() <= KEPT ? text : text.substring(0, KEPT)));
            container.budget().allow("snapshot.budget.list", found.size(), MOST);
        }
    }
}
