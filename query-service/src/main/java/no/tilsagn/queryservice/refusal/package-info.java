/** Who tried what and was refused, for those who oversee. */
@NullMarked
package no.tilsagn.queryservice.refusal;

import org.jspecify.annotations.NullMarked;
