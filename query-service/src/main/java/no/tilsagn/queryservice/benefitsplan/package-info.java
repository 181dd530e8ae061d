/** The benefits plans of projects and focus areas. */
@NullMarked
package no.tilsagn.queryservice.benefitsplan;

import org.jspecify.annotations.NullMarked;
