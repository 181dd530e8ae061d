/** The year-end statement, what its figures are made of, and what changed afterwards. */
@NullMarked
package no.tilsagn.queryservice.statement;

import org.jspecify.annotations.NullMarked;
