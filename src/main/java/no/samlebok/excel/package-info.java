/** Workbooks as bytes: uploads are read as streams by a strict reader of ours, and POI writes what goes out. */
@NullMarked
package no.samlebok.excel;

import org.jspecify.annotations.NullMarked;
