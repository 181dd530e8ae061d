/** Commands about meetings of the board, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.meeting;

import org.jspecify.annotations.NullMarked;
