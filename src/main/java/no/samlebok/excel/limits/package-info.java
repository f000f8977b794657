/** What Excel and LibreOffice ask of a workbook and no schema can say: checked on drafts, before anything is written. */
@NullMarked
package no.samlebok.excel.limits;

import org.jspecify.annotations.NullMarked;
