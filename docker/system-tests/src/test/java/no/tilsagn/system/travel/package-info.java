/** Any moment of a long history, on both time axes. */
@NullMarked
package no.tilsagn.system.travel;

import org.jspecify.annotations.NullMarked;
