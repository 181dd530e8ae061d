/** Commands about benefits plans, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.benefitsplan;

import org.jspecify.annotations.NullMarked;
