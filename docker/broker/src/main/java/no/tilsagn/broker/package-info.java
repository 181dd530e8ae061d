/** The local stack's Kafka, as a process of its own: its libraries must not meet those of the services. */
@NullMarked
package no.tilsagn.broker;

import org.jspecify.annotations.NullMarked;
