/** Commands about benefits, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.benefit;

import org.jspecify.annotations.NullMarked;
