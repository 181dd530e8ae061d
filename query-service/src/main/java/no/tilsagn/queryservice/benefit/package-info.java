/** The benefits, with what they are measured by and at. */
@NullMarked
package no.tilsagn.queryservice.benefit;

import org.jspecify.annotations.NullMarked;
