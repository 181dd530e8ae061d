/** A programme's history told event by event, with the figures each event changes. */
@NullMarked
package no.tilsagn.queryservice.replay;

import org.jspecify.annotations.NullMarked;
