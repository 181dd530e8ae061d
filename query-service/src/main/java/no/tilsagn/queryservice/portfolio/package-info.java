/** Projects and focus areas with phase, owners and money. */
@NullMarked
package no.tilsagn.queryservice.portfolio;

import org.jspecify.annotations.NullMarked;
