package no.samlebok.app;

import no.samlebok.draft.Draft;
import no.samlebok.layout.Corrections;
import org.jspecify.annotations.Nullable;

/**
 * A file that was made anew.
 *
 * @param checked what was found in the file that came
 * @param draft the new workbook; null when the one that came could not be read
 * @param corrections what the new workbook says is to be put right, and what is left out of it
 */
public record Healed(Checked checked, @Nullable Draft draft, Corrections corrections) {}
