/** Bodies of the public command API, as far as a programme file gives rise to them. */
@NullMarked
package no.tilsagn.launcher.programmefile.command;

import org.jspecify.annotations.NullMarked;
