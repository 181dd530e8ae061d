package no.tilsagn.audit;

/** What is claimed of a log and can be proved or disproved by it alone; numbered as in the auditor's list. */
public enum Claim {
    /** Every krone, from source to recipient, and back or carried. */
    EVERY_KRONE(3),
    /** The decider had the authority on the day of the decision. */
    AUTHORITY_OF_THE_DAY(4),
    /** Nobody recused or observing took part. */
    NOBODY_RECUSED_TOOK_PART(5),
    /** The evidence existed before the decision. */
    EVIDENCE_BEFORE_DECISION(6),
    /** What a closed year carried over is what was left of it, and what the next one opened with. */
    CARRY_OVER(9),
    /** Time goes forward along the log, and what was put right later says what it puts right. */
    KNOWN_WHEN(10),
    /** Preparing, recommending and deciding were kept apart. */
    SEPARATION_OF_DUTIES(15);

    private final int number;

    Claim(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
