/** The planned results and implementations. */
@NullMarked
package no.tilsagn.queryservice.plannedwork;

import org.jspecify.annotations.NullMarked;
