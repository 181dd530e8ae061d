/** The script {@code ./run} as its users have it: killed in the middle, given bad files, and gone without a trace. */
@NullMarked
package no.tilsagn.system.run;

import org.jspecify.annotations.NullMarked;
