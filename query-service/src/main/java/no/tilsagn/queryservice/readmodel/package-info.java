/** The stored rows of the read models: written by the intake, read by the features, rebuilt and proven. */
@NullMarked
package no.tilsagn.queryservice.readmodel;

import org.jspecify.annotations.NullMarked;
