/** The cases of funding applications: where they stand, when they are due, and what an overseer looks for in them. */
@NullMarked
package no.tilsagn.queryservice.fundingcase;

import org.jspecify.annotations.NullMarked;
