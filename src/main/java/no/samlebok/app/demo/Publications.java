package no.samlebok.app.demo;

import java.util.List;
import no.samlebok.template.Round;

/** The published reports that come with the program, and what is known of the relations between their figures. */
public interface Publications {
    /** The reports. */
    List<Publication> all();

    /** The relations. */
    List<Relation> relations();

    /** The round with this id in which a report was made. */
    Round round(String id);
}
