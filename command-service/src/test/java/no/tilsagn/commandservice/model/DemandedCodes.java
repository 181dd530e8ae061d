package no.tilsagn.commandservice.model;

import java.util.Set;
import no.tilsagn.command.RefusalCode;

/** Which rules random programmes have to meet, by what their generator and model are about. */
final class DemandedCodes {

    /** The rules of projects, applications and money; those of other features have generators of their own, or none. */
    static final Set<RefusalCode> OF_THE_YEAR_END = Set.of(
            RefusalCode.ROLE_MISSING,
            RefusalCode.PROGRAMME_ALREADY_ESTABLISHED,
            RefusalCode.UNKNOWN_FUND_SOURCE,
            RefusalCode.LABEL_OUT_OF_ORDER,
            RefusalCode.UNKNOWN_PROJECT,
            RefusalCode.UNKNOWN_FOCUS_AREA,
            RefusalCode.UNKNOWN_BUDGET_YEAR,
            RefusalCode.UNKNOWN_BUDGET_LINE,
            RefusalCode.UNKNOWN_BUDGET_BLOCK,
            RefusalCode.UNKNOWN_FUNDING_APPLICATION,
            RefusalCode.SUBMITTER_NOT_OF_LINE,
            RefusalCode.LINE_NOT_AT_DISPOSAL,
            RefusalCode.PROJECT_NUMBER_TAKEN,
            RefusalCode.FOCUS_AREA_CODE_TAKEN,
            RefusalCode.BUDGET_YEAR_ALREADY_OPEN,
            RefusalCode.YEAR_NOT_NEXT,
            RefusalCode.BUDGET_YEAR_CLOSED,
            RefusalCode.BUDGET_ALREADY_ADOPTED,
            RefusalCode.OPENING_ALREADY_REGISTERED,
            RefusalCode.YEAR_NOT_FIRST,
            RefusalCode.BUDGET_NOT_ADOPTED,
            RefusalCode.YEAR_BEFORE_OPEN,
            RefusalCode.NAMED_TWICE,
            RefusalCode.FUND_SOURCE_PAST_LAST_YEAR,
            RefusalCode.APPLICATION_ALREADY_DECIDED,
            RefusalCode.APPLICATION_NOT_IN_STATE,
            RefusalCode.ORDINARY_DECIDED_WITH_BUDGET,
            RefusalCode.GRANTED_MORE_THAN_APPLIED,
            RefusalCode.NO_RULE_IN_FORCE,
            RefusalCode.WRONG_AUTHORITY,
            RefusalCode.DECIDER_PREPARED_CASE,
            RefusalCode.DECIDER_RECOMMENDED_CASE,
            RefusalCode.RECOMMENDATION_MISSING,
            RefusalCode.PHASE_ALREADY_STATED,
            RefusalCode.PHASE_NOT_STATED,
            RefusalCode.GATE_NOT_FROM_PHASE,
            RefusalCode.LABEL_NOT_OF_LINE,
            RefusalCode.LABEL_NEEDED,
            RefusalCode.SOURCE_NOT_OF_LABEL,
            RefusalCode.ACCOUNTING_NUMBER_DIFFERS,
            RefusalCode.SPENDING_ALREADY_REPORTED,
            RefusalCode.SPENDING_NOT_REPORTED,
            RefusalCode.NOTHING_TO_CORRECT,
            RefusalCode.LINES_DIFFER_FROM_YEAR,
            RefusalCode.APPLICATION_NOT_OF_BUDGET,
            RefusalCode.APPLIED_DIFFERS_FROM_APPLICATIONS,
            RefusalCode.NO_MORE_APPLICATIONS,
            RefusalCode.LINE_NOT_FLAGGED,
            RefusalCode.PROJECT_CLOSED,
            RefusalCode.FRAME_BELOW_GRANTED,
            RefusalCode.AMOUNT_EXCEEDS_BALANCE,
            RefusalCode.LINES_BELOW_ZERO,
            RefusalCode.CARRY_OVER_WITHOUT_LINE);

    /** The rules of what a gate needs and of how a project closes otherwise. */
    static final Set<RefusalCode> OF_GATES = Set.of(
            RefusalCode.DECIDER_PREPARED_GATE,
            RefusalCode.DECIDER_RECOMMENDED_GATE,
            RefusalCode.EVIDENCE_MISSING,
            RefusalCode.BENEFITS_PLAN_NOT_REVIEWED,
            RefusalCode.NO_EARLY_CLOSURE_FROM_PHASE,
            RefusalCode.PROJECT_ALREADY_CLOSED,
            RefusalCode.SUCCESSOR_IS_ITSELF,
            RefusalCode.SUCCESSOR_CLOSED,
            RefusalCode.UNKNOWN_PHASE_DECISION,
            RefusalCode.PHASE_DECISION_ALREADY_CORRECTED,
            RefusalCode.PHASE_DECISION_NOT_LATEST);

    /** The rules of the board's seats, meetings and votes, and of decisions that name its cases. */
    static final Set<RefusalCode> OF_THE_BOARD = Set.of(
            RefusalCode.BOARD_CASE_MISSING,
            RefusalCode.CASE_OF_MEETING_CALLED_OFF,
            RefusalCode.BOARD_CASE_UNKNOWN,
            RefusalCode.CASE_OF_OTHER_MATTER,
            RefusalCode.CASE_DECIDED_OTHERWISE,
            RefusalCode.CASE_DECIDED_ON_OTHER_DAY,
            RefusalCode.UNKNOWN_REGISTER_ENTRY,
            RefusalCode.REGISTER_CODE_TAKEN,
            RefusalCode.SECOND_CHAIR,
            RefusalCode.SEAT_ALREADY_ENDED,
            RefusalCode.MEETING_CALLED_OFF,
            RefusalCode.MEETING_OVER,
            RefusalCode.MEETING_HAS_DECIDED,
            RefusalCode.NOT_THE_MEETINGS_DAY,
            RefusalCode.CASE_NUMBER_TAKEN,
            RefusalCode.CASE_NOT_ON_AGENDA,
            RefusalCode.CASE_ALREADY_DECIDED,
            RefusalCode.CASES_UNDECIDED,
            RefusalCode.ATTENDANCE_MISSING,
            RefusalCode.SEAT_NOT_IN_OFFICE,
            RefusalCode.SEAT_WITHOUT_VOTE,
            RefusalCode.SEAT_ABSENT,
            RefusalCode.SEAT_RECUSED,
            RefusalCode.NO_QUORUM,
            RefusalCode.VOTES_DO_NOT_CARRY);

    private DemandedCodes() {}
}
