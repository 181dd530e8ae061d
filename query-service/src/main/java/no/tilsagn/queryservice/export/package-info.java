/** A programme's history and tables as files, each with the coordinates it was read at. */
@NullMarked
package no.tilsagn.queryservice.export;

import org.jspecify.annotations.NullMarked;
