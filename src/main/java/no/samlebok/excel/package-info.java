/** Workbooks as bytes: POI writes what goes out, and {@code read} what comes back. */
@NullMarked
package no.samlebok.excel;

import org.jspecify.annotations.NullMarked;
