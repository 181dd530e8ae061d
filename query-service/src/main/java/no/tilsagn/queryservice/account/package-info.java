/** The balance of every account. */
@NullMarked
package no.tilsagn.queryservice.account;

import org.jspecify.annotations.NullMarked;
