/** Commands about planned results and implementations, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.plannedwork;

import org.jspecify.annotations.NullMarked;
