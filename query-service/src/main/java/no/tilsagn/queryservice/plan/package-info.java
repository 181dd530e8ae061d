/** The plan of a year, beside what stands on its accounts. */
@NullMarked
package no.tilsagn.queryservice.plan;

import org.jspecify.annotations.NullMarked;
