/** A programme's history held against what an auditor claims of it. */
@NullMarked
package no.tilsagn.queryservice.audit;

import org.jspecify.annotations.NullMarked;
