/** Commands about reports, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.report;

import org.jspecify.annotations.NullMarked;
