/** What has happened to each unit's report in a round, who did it, and which figures count because of it. */
@NullMarked
package no.samlebok.ledger;

import org.jspecify.annotations.NullMarked;
