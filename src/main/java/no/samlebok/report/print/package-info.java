/** What is handed over from a round to be read: report tables, and documents of tables, texts and charts. */
@NullMarked
package no.samlebok.report.print;

import org.jspecify.annotations.NullMarked;
