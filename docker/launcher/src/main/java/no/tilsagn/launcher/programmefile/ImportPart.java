package no.tilsagn.launcher.programmefile;

/** How much of a programme file is imported. */
public enum ImportPart {
    /** The programme, its rules, its projects and its focus areas; no budget. */
    REGISTERS,
    /** These, then the budget, and then the registers of the action programme: goals, benefits, risks and the others. */
    WHOLE
}
