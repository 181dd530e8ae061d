/** The gatherings. */
@NullMarked
package no.tilsagn.queryservice.gathering;

import org.jspecify.annotations.NullMarked;
