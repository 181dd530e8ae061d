/** Commands about budget years, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.budget;

import org.jspecify.annotations.NullMarked;
