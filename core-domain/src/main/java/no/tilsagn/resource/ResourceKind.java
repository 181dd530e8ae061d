package no.tilsagn.resource;

/** What the programme's administration consists of. */
public enum ResourceKind {
    /** Lead and staff of a project. */
    PROJECT_RIG,
    SERVICE_DEVELOPER,
    PROGRAMME_OFFICE_STAFF,
    FOCUS_AREA,
    FOCUS_AREA_PROJECT_LEAD,
    FOCUS_AREA_PROJECT_ASSISTANT,
    /** Leads and assistants together. */
    FOCUS_AREA_STAFF
}
