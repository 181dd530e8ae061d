/** How much of the log one actor's refused commands may take. */
@NullMarked
package no.tilsagn.commandservice.limit;

import org.jspecify.annotations.NullMarked;
