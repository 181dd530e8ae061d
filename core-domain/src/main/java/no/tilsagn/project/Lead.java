package no.tilsagn.project;

/** Who has to be named before a gate. */
public enum Lead {
    STUDY_LEAD,
    PROJECT_LEAD
}
