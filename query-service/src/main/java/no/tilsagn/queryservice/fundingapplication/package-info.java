/** Funding applications and what became of them. */
@NullMarked
package no.tilsagn.queryservice.fundingapplication;

import org.jspecify.annotations.NullMarked;
