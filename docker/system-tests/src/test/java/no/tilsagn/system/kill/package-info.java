/** Parts of the whole die in the middle of an import, by SIGKILL. */
@NullMarked
package no.tilsagn.system.kill;

import org.jspecify.annotations.NullMarked;
