/** The live stream of portfolio events. */
@NullMarked
package no.tilsagn.queryservice.stream;

import org.jspecify.annotations.NullMarked;
