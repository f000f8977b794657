package no.samlebok.yaml;

import java.util.List;
import no.samlebok.app.demo.Relation;

/**
 * A file of relations as written.
 *
 * @param relations in the order of their numbers
 */
record RelationsFile(List<Relation> relations) {}
