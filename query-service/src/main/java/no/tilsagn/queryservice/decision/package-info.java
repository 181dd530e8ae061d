/** The decisions of a period, each in a sentence. */
@NullMarked
package no.tilsagn.queryservice.decision;

import org.jspecify.annotations.NullMarked;
