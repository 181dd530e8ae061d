/** Sixteen clients who decide the same applications and drain the same frame at once, judged by plain sums. */
@NullMarked
package no.tilsagn.system.drain;

import org.jspecify.annotations.NullMarked;
