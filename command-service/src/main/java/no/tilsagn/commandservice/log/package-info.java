/** The event table as whoever compares it with the journal reads it. */
@NullMarked
package no.tilsagn.commandservice.log;

import org.jspecify.annotations.NullMarked;
