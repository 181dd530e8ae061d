/** Rehearsals: what would follow on commands that were never given, asked of the query service and printed. */
@NullMarked
package no.tilsagn.launcher.rehearsal;

import org.jspecify.annotations.NullMarked;
