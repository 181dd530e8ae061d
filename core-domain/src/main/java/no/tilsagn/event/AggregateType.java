package no.tilsagn.event;

import java.util.Locale;

/** What an event is about. */
public enum AggregateType {
    PROGRAMME,
    PROJECT,
    FOCUS_AREA,
    FUNDING_APPLICATION,
    BUDGET_YEAR,
    RISK,
    GOAL,
    BENEFIT,
    BENEFITS_PLAN,
    PLANNED_WORK,
    RESOURCES,
    GATHERING,
    SEAT,

    MEETING,
    /** One that the board approved. */
    REPORT,
    REMARK,
    RATING,
    /** A refused command: it has an event of its own and changes no aggregate. */
    REFUSAL;

    /** What the ids of its kind open with, since all streams share one namespace. */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-";
    }
}
