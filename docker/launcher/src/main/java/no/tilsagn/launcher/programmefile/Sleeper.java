package no.tilsagn.launcher.programmefile;

import java.time.Duration;

/** How the import waits; tests let no time pass. */
@FunctionalInterface
interface Sleeper {

    void sleep(Duration wait) throws InterruptedException;
}
