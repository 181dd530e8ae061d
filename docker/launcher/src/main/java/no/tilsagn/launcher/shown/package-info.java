/** What {@code ./run --once} shows of a programme, read back through the query API alone. */
@NullMarked
package no.tilsagn.launcher.shown;

import org.jspecify.annotations.NullMarked;
