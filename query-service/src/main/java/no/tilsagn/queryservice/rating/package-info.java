/** The ratings of projects. */
@NullMarked
package no.tilsagn.queryservice.rating;

import org.jspecify.annotations.NullMarked;
