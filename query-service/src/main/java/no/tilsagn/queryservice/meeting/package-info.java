/** The board's meetings: agenda and protocol, and its cases. */
@NullMarked
package no.tilsagn.queryservice.meeting;

import org.jspecify.annotations.NullMarked;
