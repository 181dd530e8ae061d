/** Child processes and the traces they leave: start, signals, pid files, left-overs, locks and ports. */
@NullMarked
package no.tilsagn.launcher.process;

import org.jspecify.annotations.NullMarked;
