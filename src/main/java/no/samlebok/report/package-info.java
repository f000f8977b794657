@NullMarked
package no.samlebok.report;

import org.jspecify.annotations.NullMarked;
