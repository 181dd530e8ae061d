/** Measures the built services as separate processes, as ratios to what the database alone can do. */
@NullMarked
package no.tilsagn.benchmark;

import org.jspecify.annotations.NullMarked;
