/** A project's history in plain sentences. */
@NullMarked
package no.tilsagn.queryservice.history;

import org.jspecify.annotations.NullMarked;
