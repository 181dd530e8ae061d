/** Problem answers per RFC 9457, in Norwegian and English. */
@NullMarked
package no.tilsagn.queryservice.problem;

import org.jspecify.annotations.NullMarked;
