/** The published description of the API, made from the controllers and the schemas that are enforced. */
@NullMarked
package no.tilsagn.commandservice.openapi;

import org.jspecify.annotations.NullMarked;
