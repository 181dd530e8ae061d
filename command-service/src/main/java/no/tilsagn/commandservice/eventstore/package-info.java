@NullMarked
package no.tilsagn.commandservice.eventstore;

import org.jspecify.annotations.NullMarked;
