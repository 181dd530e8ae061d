/** Commands about the programme itself, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.programme;

import org.jspecify.annotations.NullMarked;
