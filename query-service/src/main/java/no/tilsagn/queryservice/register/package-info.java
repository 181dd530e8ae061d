/** What the queries of all registers have in common. */
@NullMarked
package no.tilsagn.queryservice.register;

import org.jspecify.annotations.NullMarked;
