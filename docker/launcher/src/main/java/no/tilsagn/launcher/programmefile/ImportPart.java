package no.tilsagn.launcher.programmefile;

/** How much of a programme file is imported. */
public enum ImportPart {
    /** The programme, its rules, its projects and its focus areas; no budget. */
    REGISTERS,
    WHOLE
}
