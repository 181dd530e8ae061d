/** An auditor steps through a history, rebuilds and compares from a terminal. */
@NullMarked
package no.tilsagn.system.replay;

import org.jspecify.annotations.NullMarked;
