/** From an HTTP request to a command request, and from its answer to a response; the same way for every command. */
@NullMarked
package no.tilsagn.commandservice.request;

import org.jspecify.annotations.NullMarked;
