/** Every event that was taken in, as it came: what rebuilds, streams and proofs read. */
@NullMarked
package no.tilsagn.queryservice.journal;

import org.jspecify.annotations.NullMarked;
