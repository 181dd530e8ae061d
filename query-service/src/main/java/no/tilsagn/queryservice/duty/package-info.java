/** The separation of duties: who prepared, recommended, decided and recorded what was decided. */
@NullMarked
package no.tilsagn.queryservice.duty;

import org.jspecify.annotations.NullMarked;
