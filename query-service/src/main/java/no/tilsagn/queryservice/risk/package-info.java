/** The register of risks, and the matrix they make. */
@NullMarked
package no.tilsagn.queryservice.risk;

import org.jspecify.annotations.NullMarked;
