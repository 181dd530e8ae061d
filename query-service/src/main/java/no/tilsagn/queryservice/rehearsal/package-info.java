/** Commands that were never given, and what would follow: nothing of it is stored. */
@NullMarked
package no.tilsagn.queryservice.rehearsal;

import org.jspecify.annotations.NullMarked;
