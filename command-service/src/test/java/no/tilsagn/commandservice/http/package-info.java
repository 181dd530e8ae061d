/** The real service, asked over HTTP. */
@NullMarked
package no.tilsagn.commandservice.http;

import org.jspecify.annotations.NullMarked;
