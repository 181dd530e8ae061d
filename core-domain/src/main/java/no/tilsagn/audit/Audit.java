package no.tilsagn.audit;

import java.util.List;
import no.tilsagn.event.Recorded;

/** A log held against every claim that it can prove by itself. */
public final class Audit {

    private final List<Check> checks = List.of(
            new EveryKrone(),
            new AuthorityOfTheDay(),
            new ImpartialVotes(),
            new EvidenceBeforeDecision(),
            new CarryOver(),
            new KnownWhen(),
            new SeparationOfDuties());
    private long events;

    /**
     * What came of a claim.
     *
     * @param findings none where the claim holds
     */
    public record Outcome(Claim claim, List<Finding> findings) {

        public boolean holds() {
            return findings.isEmpty();
        }
    }

    /** The next event of the log. */
    public void look(Recorded recorded) {
        events++;
        checks.forEach(check -> check.look(recorded));
    }

    /** How many events were looked at. */
    public long events() {
        return events;
    }

    /** What the events looked at say of each claim. */
    public List<Outcome> outcomes() {
        return checks.stream()
                .map(check -> new Outcome(check.claim(), check.findings()))
                .toList();
    }
}
