/** What is said of a family from its definition: a page for readers, and what changed from one version to the next. */
@NullMarked
package no.samlebok.guide;

import org.jspecify.annotations.NullMarked;
