/** What is kept, in SQLite. SQL stands here and nowhere else. */
@NullMarked
package no.samlebok.store;

import org.jspecify.annotations.NullMarked;
