/** Takes the events of programmes from Kafka, each exactly once and in order, and folds them. */
@NullMarked
package no.tilsagn.queryservice.intake;

import org.jspecify.annotations.NullMarked;
