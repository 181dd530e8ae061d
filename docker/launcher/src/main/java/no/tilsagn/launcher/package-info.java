/** Brings the whole up on one machine: {@code ./run} and {@code ./run --once}. */
@NullMarked
package no.tilsagn.launcher;

import org.jspecify.annotations.NullMarked;
