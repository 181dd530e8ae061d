/** Who read or exported what; apart from the programmes' own logs. */
@NullMarked
package no.tilsagn.queryservice.accesslog;

import org.jspecify.annotations.NullMarked;
