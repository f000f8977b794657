@NullMarked
package no.samlebok.book;

import org.jspecify.annotations.NullMarked;
