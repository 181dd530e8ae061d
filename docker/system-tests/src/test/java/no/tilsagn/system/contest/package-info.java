/** Two command services decide on one programme at once; the log, decided again one by one, must agree with both. */
@NullMarked
package no.tilsagn.system.contest;

import org.jspecify.annotations.NullMarked;
