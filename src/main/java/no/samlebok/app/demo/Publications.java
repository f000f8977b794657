package no.samlebok.app.demo;

import java.util.List;
import no.samlebok.template.Round;

/** The published reports that come with the program, those made up where none is published, and what is known of the relations between their figures. */
public interface Publications {
    /** The reports. */
    List<Publication> all();

    /** Reports that are made up, and say so, of a round that nobody has published; they have words and no published cells. */
    List<Publication> madeUp();

    /** The relations. */
    List<Relation> relations();

    /** The round with this id in which a report was made. */
    Round round(String id);
}
