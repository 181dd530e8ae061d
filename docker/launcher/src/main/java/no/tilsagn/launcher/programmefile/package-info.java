/** The import of a programme file: a client of the public command API. */
@NullMarked
package no.tilsagn.launcher.programmefile;

import org.jspecify.annotations.NullMarked;
