/** Commands about ratings of projects, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.rating;

import org.jspecify.annotations.NullMarked;
