/** How far each programme is folded, for those who wait for it. */
@NullMarked
package no.tilsagn.queryservice.progress;

import org.jspecify.annotations.NullMarked;
