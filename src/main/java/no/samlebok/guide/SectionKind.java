package no.samlebok.guide;

import java.util.Locale;
import no.samlebok.template.Section;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** What readers call the kinds of sections: tabell, målekort, liste. */
final class SectionKind {
    private SectionKind() {}

    static Words of(Section section) {
        return Messages.words(
                "guide.section." + section.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }
}
