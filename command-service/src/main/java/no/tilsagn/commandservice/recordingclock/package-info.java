/** Where the recorded time of events comes from; everything else that tells time keeps this machine's. */
@NullMarked
package no.tilsagn.commandservice.recordingclock;

import org.jspecify.annotations.NullMarked;
