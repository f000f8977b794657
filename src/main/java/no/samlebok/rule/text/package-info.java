/** What texts say in numbers and in words: sentences, quantities, and whom and what they are about. */
@NullMarked
package no.samlebok.rule.text;

import org.jspecify.annotations.NullMarked;
