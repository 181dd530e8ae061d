/** What goes wrong, said as problem details in the caller's language, and counted. */
@NullMarked
package no.tilsagn.commandservice.problem;

import org.jspecify.annotations.NullMarked;
