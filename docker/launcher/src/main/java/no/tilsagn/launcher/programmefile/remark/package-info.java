/** Remarks on the source: found by named checks in the data, or declared by the file. */
@NullMarked
package no.tilsagn.launcher.programmefile.remark;

import org.jspecify.annotations.NullMarked;
