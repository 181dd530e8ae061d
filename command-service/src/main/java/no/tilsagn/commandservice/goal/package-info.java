/** Commands about goals, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.goal;

import org.jspecify.annotations.NullMarked;
