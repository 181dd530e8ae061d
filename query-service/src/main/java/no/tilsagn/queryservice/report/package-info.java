/** Reports for the board to approve, put together of what is recorded, and the proof that approved ones are made again. */
@NullMarked
package no.tilsagn.queryservice.report;

import org.jspecify.annotations.NullMarked;
