/** What changed between two moments, and by which decisions. */
@NullMarked
package no.tilsagn.queryservice.difference;

import org.jspecify.annotations.NullMarked;
