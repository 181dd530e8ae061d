/** A tertial's spending as a table that goes out of one service, through a spreadsheet, and into the other. */
@NullMarked
package no.tilsagn.system.spending;

import org.jspecify.annotations.NullMarked;
