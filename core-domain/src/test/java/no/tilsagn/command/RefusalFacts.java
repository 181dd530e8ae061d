package no.tilsagn.command;

import static java.util.Map.entry;

import java.util.Map;

/** An example of the facts that each rule gives. */
final class RefusalFacts {

    /** The facts that the rules give, by code. */
    static final Map<RefusalCode, Map<String, Object>> BY_CODE = Map.ofEntries(
            entry(RefusalCode.ROLE_MISSING, Map.of("needed", "programme-office, programme-leader", "held", "")),
            entry(
                    RefusalCode.BOARD_CASE_MISSING,
                    Map.of("reference", "2025/1234-7", "decidedOn", "2025-01-01", "version", 1L)),
            entry(RefusalCode.CASE_OF_MEETING_CALLED_OFF, Map.of("reference", "M2025-02/3", "meeting", "M2025-02")),
            entry(
                    RefusalCode.BOARD_CASE_UNKNOWN,
                    Map.of("reference", "M2025-02/9", "meeting", "M2025-02", "case", "9")),
            entry(
                    RefusalCode.CASE_OF_OTHER_MATTER,
                    Map.of(
                            "reference",
                            "M2025-02/3",
                            "kind",
                            "ACTION_PROGRAMME",
                            "subject",
                            "2025",
                            "neededKind",
                            "PHASE_TRANSITION",
                            "neededSubject",
                            "2021-37")),
            entry(
                    RefusalCode.CASE_DECIDED_OTHERWISE,
                    Map.of("reference", "M2025-02/3", "outcome", "REJECTED", "needed", "ADOPTED")),
            entry(
                    RefusalCode.CASE_DECIDED_ON_OTHER_DAY,
                    Map.of("reference", "M2025-02/3", "decidedOn", "2025-01-02", "heldOn", "2025-01-01")),
            entry(RefusalCode.PROGRAMME_ALREADY_ESTABLISHED, Map.of("programme", "delprogram")),
            entry(RefusalCode.UNKNOWN_FUND_SOURCE, Map.of("source", "XX")),
            entry(RefusalCode.LABEL_OUT_OF_ORDER, Map.of("label", "OS+GDS", "inOrder", "GDS+OS")),
            entry(RefusalCode.UNKNOWN_PROJECT, Map.of("project", "2021-37")),
            entry(RefusalCode.UNKNOWN_FOCUS_AREA, Map.of("focusArea", "FO-DIG")),
            entry(RefusalCode.UNKNOWN_BUDGET_YEAR, Map.of("year", 2025L)),
            entry(RefusalCode.UNKNOWN_BUDGET_LINE, Map.of("line", "T01", "year", 2025L)),
            entry(RefusalCode.UNKNOWN_BUDGET_BLOCK, Map.of("block", "FOCUS")),
            entry(RefusalCode.UNKNOWN_FUNDING_APPLICATION, Map.of("application", "funding-application-1")),
            entry(
                    RefusalCode.SUBMITTER_NOT_OF_LINE,
                    Map.of("line", "T01", "needed", "programme-office", "role", "project-owner")),
            entry(RefusalCode.PROJECT_NUMBER_TAKEN, Map.of("number", "2021-37")),
            entry(RefusalCode.FOCUS_AREA_CODE_TAKEN, Map.of("code", "FO-DIG")),
            entry(RefusalCode.BUDGET_YEAR_ALREADY_OPEN, Map.of("year", 2025L)),
            entry(RefusalCode.YEAR_NOT_NEXT, Map.of("year", 2024L, "latest", 2025L)),
            entry(RefusalCode.BUDGET_ALREADY_ADOPTED, Map.of("year", 2025L)),
            entry(RefusalCode.BUDGET_NOT_ADOPTED, Map.of("year", 2025L)),
            entry(RefusalCode.NAMED_TWICE, Map.of("name", "line T01")),
            entry(RefusalCode.FUND_SOURCE_PAST_LAST_YEAR, Map.of("source", "GDS", "lastYear", 2026L, "year", 2027L)),
            entry(
                    RefusalCode.APPLICATION_ALREADY_DECIDED,
                    Map.of("application", "funding-application-1", "status", "APPROVED")),
            entry(
                    RefusalCode.ORDINARY_DECIDED_WITH_BUDGET,
                    Map.of("application", "funding-application-1", "year", 2025L)),
            entry(
                    RefusalCode.APPLICATION_NOT_IN_STATE,
                    Map.of("application", "funding-application-1", "status", "SUBMITTED", "needed", "PREPARED")),
            entry(
                    RefusalCode.GRANTED_MORE_THAN_APPLIED,
                    Map.of("application", "funding-application-1", "applied", 100L, "granted", 101L)),
            entry(RefusalCode.NO_RULE_IN_FORCE, Map.of("rule", "authority-limits", "day", "2017-12-31")),
            entry(
                    RefusalCode.WRONG_AUTHORITY,
                    Map.of(
                            "amount", 300_000L,
                            "needed", "STRATEGIC_BOARD",
                            "deciding", "BOARD_CHAIR",
                            "rule", "authority-limits",
                            "version", 1L)),
            entry(RefusalCode.DEPUTY_FOR_CHAIR_ONLY, Map.of("seat", "04", "authority", "STRATEGIC_BOARD")),
            entry(RefusalCode.SEAT_NOT_DEPUTYS, Map.of("seat", "04", "day", "2025-01-01")),
            entry(RefusalCode.CHAIR_RECUSED, Map.of("application", "funding-application-a")),
            entry(RefusalCode.DECIDER_PREPARED_CASE, Map.of("application", "funding-application-1")),
            entry(RefusalCode.DECIDER_RECOMMENDED_CASE, Map.of("application", "funding-application-1")),
            entry(
                    RefusalCode.RECOMMENDATION_MISSING,
                    Map.of("application", "funding-application-1", "amount", 300_000L, "needed", "STRATEGIC_BOARD")),
            entry(RefusalCode.PHASE_ALREADY_STATED, Map.of("project", "2021-37", "phase", "CONCEPT")),
            entry(RefusalCode.PHASE_NOT_STATED, Map.of("project", "2021-37", "gate", "BP2")),
            entry(
                    RefusalCode.GATE_NOT_FROM_PHASE,
                    Map.of("project", "2021-37", "gate", "BP2", "phase", "IDEA", "from", "CONCEPT")),
            entry(RefusalCode.DECIDER_PREPARED_GATE, Map.of("project", "2021-37", "gate", "BP2")),
            entry(RefusalCode.DECIDER_RECOMMENDED_GATE, Map.of("project", "2021-37", "gate", "BP2")),
            entry(
                    RefusalCode.EVIDENCE_MISSING,
                    Map.of(
                            "project", "2021-37",
                            "gate", "BP2",
                            "from", "CONCEPT",
                            "to", "PLANNING",
                            "missing", "PHASE_PLAN, PROJECT_LEAD",
                            "version", 1L)),
            entry(
                    RefusalCode.BENEFITS_PLAN_NOT_REVIEWED,
                    Map.of("project", "2021-37", "gate", "BP2", "decidedOn", "2024-12-10")),
            entry(RefusalCode.NO_EARLY_CLOSURE_FROM_PHASE, Map.of("project", "2021-37", "phase", "NOT_STATED")),
            entry(RefusalCode.PROJECT_ALREADY_CLOSED, Map.of("project", "2021-37", "phase", "STOPPED")),
            entry(RefusalCode.SUCCESSOR_IS_ITSELF, Map.of("project", "2021-37")),
            entry(RefusalCode.SUCCESSOR_CLOSED, Map.of("project", "2021-38", "phase", "REALISATION")),
            entry(RefusalCode.UNKNOWN_PHASE_DECISION, Map.of("project", "2021-37", "event", 1L)),
            entry(
                    RefusalCode.PHASE_DECISION_ALREADY_CORRECTED,
                    Map.of("project", "2021-37", "event", 1L, "correction", 3L)),
            entry(RefusalCode.PHASE_DECISION_NOT_LATEST, Map.of("project", "2021-37", "event", 1L, "latest", 3L)),
            entry(RefusalCode.NO_HAND_OVER_FROM_PHASE, Map.of("project", "2021-37", "phase", "EXECUTION")),
            entry(
                    RefusalCode.HAND_OVER_BEFORE_CLOSING,
                    Map.of("project", "2021-37", "day", "2025-03-01", "since", "2025-04-10")),
            entry(
                    RefusalCode.HAND_OVER_ALREADY_RECORDED,
                    Map.of("project", "2021-37", "reference", "2025/17-3", "day", "2025-05-02")),
            entry(RefusalCode.LABEL_NOT_OF_LINE, Map.of("label", "GDS", "line", "T01", "lineLabel", "GDS+OS")),
            entry(RefusalCode.LINES_DIFFER_FROM_YEAR, Map.of("differing", "T01, T02", "named", 41L, "opened", 43L)),
            entry(
                    RefusalCode.APPLICATION_NOT_OF_BUDGET,
                    Map.of("application", "funding-application-1", "kind", "SUPPLEMENTARY", "year", 2025L)),
            entry(
                    RefusalCode.APPLIED_DIFFERS_FROM_APPLICATIONS,
                    Map.of("line", "T01", "label", "GDS", "applied", 500_000L, "applications", 0L)),
            entry(RefusalCode.NO_MORE_APPLICATIONS, Map.of("line", "2021-37")),
            entry(RefusalCode.PROJECT_CLOSED, Map.of("project", "2021-37", "phase", "STOPPED")),
            entry(RefusalCode.FRAME_BELOW_GRANTED, Map.of("label", "GDS", "granted", 2_000_000L, "amount", 1_999_999L)),
            entry(
                    RefusalCode.AMOUNT_EXCEEDS_BALANCE,
                    Map.of("account", "frame/2025/GDS", "available", 1_000_000L, "amount", 1_000_001L)),
            entry(
                    RefusalCode.LINE_NOT_AT_DISPOSAL,
                    Map.of("line", "PORTFOLIO_FUND", "needed", "board-chair", "role", "board-secretary")),
            entry(RefusalCode.BUDGET_YEAR_CLOSED, Map.of("year", 2025L)),
            entry(RefusalCode.OPENING_ALREADY_REGISTERED, Map.of("year", 2024L)),
            entry(RefusalCode.YEAR_NOT_FIRST, Map.of("year", 2025L, "before", 2024L)),
            entry(RefusalCode.YEAR_BEFORE_OPEN, Map.of("year", 2025L, "before", 2024L)),
            entry(RefusalCode.LABEL_NEEDED, Map.of("line", "2017-13", "lineLabels", "GDS, OS")),
            entry(RefusalCode.SOURCE_NOT_OF_LABEL, Map.of("source", "OIO", "label", "GDS+OS")),
            entry(
                    RefusalCode.ACCOUNTING_NUMBER_DIFFERS,
                    Map.of("line", "2021-37", "given", "30151708", "registered", "30151703")),
            entry(
                    RefusalCode.SPENDING_ALREADY_REPORTED,
                    Map.of("line", "2021-37", "label", "OS", "tertial", "T1", "reported", "T2")),
            entry(RefusalCode.SPENDING_NOT_REPORTED, Map.of("line", "2021-37", "label", "OS", "tertial", "T1")),
            entry(
                    RefusalCode.NOTHING_TO_CORRECT,
                    Map.of("line", "2021-37", "label", "OS", "tertial", "T3", "cumulative", 6_500_000L)),
            entry(RefusalCode.LINE_NOT_FLAGGED, Map.of("line", "2021-37", "year", 2025L)),
            entry(RefusalCode.LINES_BELOW_ZERO, Map.of("year", 2025L, "lines", "2021-37/OS -1")),
            entry(RefusalCode.CARRY_OVER_WITHOUT_LINE, Map.of("year", 2026L, "lines", "2021-37/OS 1")),
            entry(RefusalCode.UNKNOWN_REGISTER_ENTRY, Map.of("register", "RISK", "code", "R17")),
            entry(RefusalCode.REGISTER_CODE_TAKEN, Map.of("register", "RISK", "code", "R01")),
            entry(
                    RefusalCode.LATER_DAY_RECORDED,
                    Map.of("register", "RISK", "code", "R01", "day", "2025-03-01", "latest", "2025-06-01")),
            entry(
                    RefusalCode.MITIGATION_MISSING,
                    Map.of("risk", "R01", "probability", "GREEN", "consequence", "YELLOW", "level", "NOT_STATED")),
            entry(RefusalCode.INDICATOR_MISSING, Map.of("benefit", "B01")),
            entry(RefusalCode.SECOND_CHAIR, Map.of("seat", "05", "day", "2025-01-01", "chair", "01")),
            entry(RefusalCode.SEAT_ALREADY_ENDED, Map.of("seat", "05", "endsOn", "2026-01-01")),
            entry(RefusalCode.MEETING_CALLED_OFF, Map.of("meeting", "M2025-02", "cause", "TOO_FEW_SEATS")),
            entry(RefusalCode.MEETING_HAS_DECIDED, Map.of("meeting", "M2025-02", "cases", "3, 4")),
            entry(RefusalCode.MEETING_OVER, Map.of("meeting", "M2025-02", "minutes", "2025/1234-9")),
            entry(
                    RefusalCode.NOT_THE_MEETINGS_DAY,
                    Map.of("meeting", "M2025-02", "day", "2025-01-02", "heldOn", "2025-01-01")),
            entry(RefusalCode.CASE_NUMBER_TAKEN, Map.of("meeting", "M2025-02", "case", "3")),
            entry(RefusalCode.CASE_NOT_ON_AGENDA, Map.of("meeting", "M2025-02", "case", "9")),
            entry(RefusalCode.CASE_ALREADY_DECIDED, Map.of("meeting", "M2025-02", "case", "3", "outcome", "DEFERRED")),
            entry(RefusalCode.CASES_UNDECIDED, Map.of("meeting", "M2025-02", "cases", "3, 4")),
            entry(RefusalCode.ATTENDANCE_MISSING, Map.of("meeting", "M2025-02")),
            entry(RefusalCode.SEAT_NOT_IN_OFFICE, Map.of("seat", "05", "day", "2025-01-01")),
            entry(RefusalCode.SEAT_WITHOUT_VOTE, Map.of("seat", "13")),
            entry(RefusalCode.SEAT_ABSENT, Map.of("seat", "05")),
            entry(RefusalCode.SEAT_RECUSED, Map.of("seat", "05", "meeting", "M2025-02", "case", "3")),
            entry(RefusalCode.NO_QUORUM, Map.of("meeting", "M2025-02", "present", 5L, "voting", 12L, "needed", 6L)),
            entry(
                    RefusalCode.VOTES_DO_NOT_CARRY,
                    Map.of("case", "3", "outcome", "ADOPTED", "inFavour", 3L, "against", 4L)));

    private RefusalFacts() {}
}
