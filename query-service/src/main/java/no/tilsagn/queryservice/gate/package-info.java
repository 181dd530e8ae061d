/** Gates: the decisions on phases with their evidence, and what each project has for its next gate. */
@NullMarked
package no.tilsagn.queryservice.gate;

import org.jspecify.annotations.NullMarked;
