/** Commands about administrative resources, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.resource;

import org.jspecify.annotations.NullMarked;
