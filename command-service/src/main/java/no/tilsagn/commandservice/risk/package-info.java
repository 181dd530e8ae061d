/** Commands about risks, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.risk;

import org.jspecify.annotations.NullMarked;
