package no.tilsagn.launcher.service;

import java.time.Duration;

/** How the import waits; tests let no time pass. */
@FunctionalInterface
public interface Sleeper {

    void sleep(Duration wait) throws InterruptedException;
}
