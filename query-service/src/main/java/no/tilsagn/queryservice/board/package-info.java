/** The seats of the strategic board. */
@NullMarked
package no.tilsagn.queryservice.board;

import org.jspecify.annotations.NullMarked;
