package no.samlebok.guide;

import java.util.List;
import no.samlebok.words.Words;

/** What became of a part from one version of a family to the next. */
public sealed interface Change {
    /** It is new. */
    record New(Part part) implements Change {}

    /** It is gone; its id is never used again for anything else. */
    record Gone(Part part) implements Change {}

    /** Something is said differently of it. */
    record Altered(Part part, List<Difference> differences) implements Change {
        public Altered {
            differences = List.copyOf(differences);
        }
    }

    /** The part that changed, as it is now, or was last. */
    Part part();

    /**
     * One thing that is said differently.
     *
     * @param name what it is about: Desimaler
     * @param before what was said; blank when nothing was
     * @param after what is said now; blank when nothing is
     */
    record Difference(Words name, Words before, Words after) {}
}
