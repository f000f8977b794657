@NullMarked
package no.samlebok.submission;

import org.jspecify.annotations.NullMarked;
