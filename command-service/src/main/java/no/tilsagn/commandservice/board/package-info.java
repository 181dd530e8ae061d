/** Commands about the seats of the board, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.board;

import org.jspecify.annotations.NullMarked;
