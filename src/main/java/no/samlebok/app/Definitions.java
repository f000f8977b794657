package no.samlebok.app;

import java.nio.file.Path;
import java.util.List;
import no.samlebok.app.archive.RoundText;
import no.samlebok.template.Definition;
import no.samlebok.template.Fault;
import no.samlebok.template.Round;
import no.samlebok.template.Template;
import org.jspecify.annotations.Nullable;

/** Reads definitions: the families of templates, and the rounds that use them. */
public interface Definitions {
    /** The round in a file, or everything that is wrong in it and in its template. */
    Definition<Round> round(Path file);

    /** A round file with all it takes to read it again, or everything that is wrong in it; it uses the program's families. */
    Definition<RoundText> gather(String round);

    /** The round of a text that was kept. */
    Definition<Round> round(RoundText text);

    /** A round as its file, led by comments, one on each line; equal rounds give equal texts. */
    String written(Round round, List<String> comments);

    /** Every family in a folder, or the one that it is, each with its faults; null for those the program brings. */
    List<Definition<Template>> families(@Nullable Path folder);

    /** Everything that is wrong in the families in a folder; null for those the program brings. */
    List<Fault> templates(@Nullable Path folder);
}
