/** The entrance: the one place that constructs things and hands them to each other. */
@NullMarked
package no.samlebok;

import org.jspecify.annotations.NullMarked;
