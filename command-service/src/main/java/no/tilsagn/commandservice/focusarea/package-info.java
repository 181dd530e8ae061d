/** Commands about focus areas, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.focusarea;

import org.jspecify.annotations.NullMarked;
