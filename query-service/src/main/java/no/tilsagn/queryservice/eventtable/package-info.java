/** The event table of the command service, read over HTTP: what a rebuild goes by when the journal is in doubt. */
@NullMarked
package no.tilsagn.queryservice.eventtable;

import org.jspecify.annotations.NullMarked;
