/** Uploads are read as streams, by a strict reader of ours behind a gate over the bytes; POI never sees one. */
@NullMarked
package no.samlebok.excel.read;

import org.jspecify.annotations.NullMarked;
