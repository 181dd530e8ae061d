/** The administrative resources by year. */
@NullMarked
package no.tilsagn.queryservice.resource;

import org.jspecify.annotations.NullMarked;
