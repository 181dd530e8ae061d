/** Real parts for tests: PostgreSQL, Kafka, tokens, and messages as the command service sends them. */
@NullMarked
package no.tilsagn.queryservice.testing;

import org.jspecify.annotations.NullMarked;
