/** Every booking, and the balances of any day that follow from them. */
@NullMarked
package no.tilsagn.queryservice.ledger;

import org.jspecify.annotations.NullMarked;
