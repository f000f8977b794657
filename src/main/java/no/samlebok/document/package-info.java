/** Report documents as files to be read: HTML, Word and CSV. */
@NullMarked
package no.samlebok.document;

import org.jspecify.annotations.NullMarked;
