package no.tilsagn.launcher.programmefile;

/** How much of a programme file is imported. */
public enum ImportPart {
    /** The programme, its projects and its focus areas; no budget. */
    REGISTERS,
    WHOLE
}
