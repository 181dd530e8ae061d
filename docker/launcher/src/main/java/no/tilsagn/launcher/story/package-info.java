/** Stories: what happens in a programme over years, told through the public API on a simulated clock, and checked. */
@NullMarked
package no.tilsagn.launcher.story;

import org.jspecify.annotations.NullMarked;
