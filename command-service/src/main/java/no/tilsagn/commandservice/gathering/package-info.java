/** Commands about gatherings, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.gathering;

import org.jspecify.annotations.NullMarked;
