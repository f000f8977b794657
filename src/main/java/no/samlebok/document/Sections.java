package no.samlebok.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** The sections of a Word document, of which the last says how pages are set up. */
final class Sections {
    private Sections() {}

    /** The id of the style of its first table; empty when there is none. */
    static Optional<String> tableStyle(DocumentDocument document) {
        return document.getDocument().getBody().getTblList().stream()
                .findFirst()
                .filter(table -> table.getTblPr() != null && table.getTblPr().isSetTblStyle())
                .map(table -> table.getTblPr().getTblStyle().getVal());
    }

    /**
     * Empties the body of all but the page setup of its last section, which takes over the headers and footers that it
     * inherits from those before it.
     *
     * @return the relationship ids of headers and footers
     */
    static Set<String> keepPageSetup(DocumentDocument document) {
        var sections = sections(document.getDocument().getBody());
        var body = CTBody.Factory.newInstance();
        if (!sections.isEmpty()) {
            var last = (CTSectPr) sections.get(sections.size() - 1).copy();
            var headers = newest(sections.stream().flatMap(section -> section.getHeaderReferenceList().stream()));
            var footers = newest(sections.stream().flatMap(section -> section.getFooterReferenceList().stream()));
            last.setHeaderReferenceArray(headers.toArray(new CTHdrFtrRef[0]));
            last.setFooterReferenceArray(footers.toArray(new CTHdrFtrRef[0]));
            if (last.isSetPrinterSettings()) {
                last.unsetPrinterSettings();
            }
            if (last.isSetSectPrChange()) {
                last.unsetSectPrChange();
            }
            body.setSectPr(last);
        }
        document.getDocument().setBody(body);
        return ids(body);
    }

    private static Set<String> ids(CTBody body) {
        var section = body.getSectPr();
        return section == null
                ? Set.of()
                : Stream.concat(section.getHeaderReferenceList().stream(), section.getFooterReferenceList().stream())
                        .map(CTHdrFtrRef::getId)
                        .collect(Collectors.toSet());
    }

    private static List<CTSectPr> sections(CTBody body) {
        var sections = new ArrayList<CTSectPr>();
        for (var paragraph : body.getPList()) {
            if (paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr()) {
                sections.add(paragraph.getPPr().getSectPr());
            }
        }
        if (body.isSetSectPr()) {
            sections.add(body.getSectPr());
        }
        return sections;
    }

    private static List<CTHdrFtrRef> newest(Stream<CTHdrFtrRef> references) {
        Map<STHdrFtr.Enum, CTHdrFtrRef> byType = new LinkedHashMap<>();
        references.forEach(reference -> byType.put(reference.getType(), (CTHdrFtrRef) reference.copy()));
        return List.copyOf(byType.values());
    }
}
