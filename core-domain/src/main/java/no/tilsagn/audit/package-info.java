/** What an auditor holds a programme's log against, event by event, by rules of its own rather than the deciders'. */
@NullMarked
package no.tilsagn.audit;

import org.jspecify.annotations.NullMarked;
