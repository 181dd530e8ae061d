package no.tilsagn.remark;

/** What a remark finds in the source. */
public enum RemarkKind {
    /** It says two things that do not agree, or one thing in two ways. */
    CONTRADICTION,
    /** It leaves out what one has to know, or can be read in two ways. */
    GAP,
    /** What it said is lost in the form it came in. */
    LOSS
}
