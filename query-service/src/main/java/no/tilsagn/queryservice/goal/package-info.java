/** The goals. */
@NullMarked
package no.tilsagn.queryservice.goal;

import org.jspecify.annotations.NullMarked;
