/** Commands of the year-end, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.yearend;

import org.jspecify.annotations.NullMarked;
