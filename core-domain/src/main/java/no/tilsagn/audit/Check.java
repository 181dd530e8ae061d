package no.tilsagn.audit;

import java.util.List;
import no.tilsagn.event.Recorded;

/** Holds a log against one claim: sees every event once, in order, and then says what it found. */
interface Check {

    /** What is claimed. */
    Claim claim();

    void look(Recorded recorded);

    /** What the events seen so far do not keep, in the order of the log. */
    List<Finding> findings();
}
