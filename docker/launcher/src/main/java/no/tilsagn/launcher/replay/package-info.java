/** Questions an auditor and an operator ask of a running whole: stepping through the history, and rebuilding. */
@NullMarked
package no.tilsagn.launcher.replay;

import org.jspecify.annotations.NullMarked;
