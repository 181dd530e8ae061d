/** Commands that move money by decision, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.transfer;

import org.jspecify.annotations.NullMarked;
