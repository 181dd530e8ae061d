/** The running whole: every part a process of its own, started in order, watched, stopped in reverse order. */
@NullMarked
package no.tilsagn.launcher.stack;

import org.jspecify.annotations.NullMarked;
