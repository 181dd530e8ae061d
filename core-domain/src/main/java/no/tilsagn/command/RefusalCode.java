package no.tilsagn.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules that can refuse a command, in their order of precedence: where several stand against one command, the first
 * of them answers. The order is documented in the README and tested per command.
 */
public enum RefusalCode {
    /** No role of the caller may give this command. */
    ROLE_MISSING(Category.FORBIDDEN),
    /** A decision of the board names the case it was made in. */
    BOARD_CASE_MISSING(Category.CONFLICT),
    /** The meeting that a decision names was called off. */
    CASE_OF_MEETING_CALLED_OFF(Category.CONFLICT),
    /** The meeting that a decision names has no such case on its agenda. */
    BOARD_CASE_UNKNOWN(Category.CONFLICT),
    /** The case that a decision names is about something else. */
    CASE_OF_OTHER_MATTER(Category.CONFLICT),
    /** The case that a decision names is not decided, or decided otherwise. */
    CASE_DECIDED_OTHERWISE(Category.CONFLICT),
    /** The case that a decision names was decided on another day. */
    CASE_DECIDED_ON_OTHER_DAY(Category.CONFLICT),
    /** The programme exists already. */
    PROGRAMME_ALREADY_ESTABLISHED(Category.CONFLICT),
    /** The programme has no such fund source. */
    UNKNOWN_FUND_SOURCE(Category.UNKNOWN),
    /** The label does not name its sources in the programme's order. */
    LABEL_OUT_OF_ORDER(Category.INVALID),
    /** No project with this number or id in the programme. */
    UNKNOWN_PROJECT(Category.UNKNOWN),
    /** No focus area with this code or id in the programme. */
    UNKNOWN_FOCUS_AREA(Category.UNKNOWN),
    /** The budget year is not opened. */
    UNKNOWN_BUDGET_YEAR(Category.UNKNOWN),
    /** The budget year has no such line. */
    UNKNOWN_BUDGET_LINE(Category.UNKNOWN),
    /** The budget year has no such block, or a block no such group. */
    UNKNOWN_BUDGET_BLOCK(Category.UNKNOWN),
    /** No funding application with this id in the programme. */
    UNKNOWN_FUNDING_APPLICATION(Category.UNKNOWN),
    /** The register has no entry with this code. */
    UNKNOWN_REGISTER_ENTRY(Category.UNKNOWN),
    /** A project's owner applies for its lines, the programme office for lines without a project. */
    SUBMITTER_NOT_OF_LINE(Category.FORBIDDEN),
    /** Who disposes of a line's money is the board, or the chair where a rule says so. */
    LINE_NOT_AT_DISPOSAL(Category.FORBIDDEN),
    /** Another project of the programme has the number. */
    PROJECT_NUMBER_TAKEN(Category.CONFLICT),
    /** Another focus area of the programme has the code. */
    FOCUS_AREA_CODE_TAKEN(Category.CONFLICT),
    /** Another entry of the register has the code. */
    REGISTER_CODE_TAKEN(Category.CONFLICT),
    /** The budget year is open already. */
    BUDGET_YEAR_ALREADY_OPEN(Category.CONFLICT),
    /** The first budget year may be any; after it they are opened one after another, and none is left out. */
    YEAR_NOT_NEXT(Category.CONFLICT),
    /** The money of a closed year moves no more, but for corrections of what was spent. */
    BUDGET_YEAR_CLOSED(Category.CONFLICT),
    /** A budget is adopted once. */
    BUDGET_ALREADY_ADOPTED(Category.CONFLICT),
    /** What the first year opened with is taken over once, and instead of a budget and the applications decided with it. */
    OPENING_ALREADY_REGISTERED(Category.CONFLICT),
    /** Only the programme's first year opens with what is taken over; any other with what the year before carries over. */
    YEAR_NOT_FIRST(Category.CONFLICT),
    /** The lines of a year hold no money before its budget is adopted. */
    BUDGET_NOT_ADOPTED(Category.CONFLICT),
    /** Years close in order. */
    YEAR_BEFORE_OPEN(Category.CONFLICT),
    /** A budget line, block or group, or an application, is named twice. */
    NAMED_TWICE(Category.INVALID),
    /** A fund source pays nothing after its last year. */
    FUND_SOURCE_PAST_LAST_YEAR(Category.INVALID),
    /** A funding application is decided, or withdrawn, once. */
    APPLICATION_ALREADY_DECIDED(Category.CONFLICT),
    /** The application is not where this step of its case is taken from. */
    APPLICATION_NOT_IN_STATE(Category.CONFLICT),
    /** An ordinary application is decided with the budget it is part of. */
    ORDINARY_DECIDED_WITH_BUDGET(Category.CONFLICT),
    /** No more is granted, or recommended, than was applied for. */
    GRANTED_MORE_THAN_APPLIED(Category.INVALID),
    /** No version of the rule is in force on the day of the decision. */
    NO_RULE_IN_FORCE(Category.CONFLICT),
    /** The amount applied for is another authority's to decide. */
    WRONG_AUTHORITY(Category.FORBIDDEN),
    /** The deputy decides in the place of the chair, and of nobody else. */
    DEPUTY_FOR_CHAIR_ONLY(Category.INVALID),
    /** The board has no such deputy's seat on the day of the decision. */
    SEAT_NOT_DEPUTYS(Category.CONFLICT),
    /** A recused chair does not decide; the deputy does. */
    CHAIR_RECUSED(Category.FORBIDDEN),
    /** Whoever prepared a case does not decide it as well. */
    DECIDER_PREPARED_CASE(Category.FORBIDDEN),
    /** Whoever recommended a case does not decide it as well. */
    DECIDER_RECOMMENDED_CASE(Category.FORBIDDEN),
    /** The rule asks for a recommendation by the project-owner group first. */
    RECOMMENDATION_MISSING(Category.CONFLICT),
    /** A project's phase is registered only from not stated. */
    PHASE_ALREADY_STATED(Category.CONFLICT),
    /** No gate is passed from a phase that is not stated. */
    PHASE_NOT_STATED(Category.CONFLICT),
    /** The gate does not lead from the phase the project is in. */
    GATE_NOT_FROM_PHASE(Category.CONFLICT),
    /** Whoever prepared what a gate rests on does not decide it as well. */
    DECIDER_PREPARED_GATE(Category.FORBIDDEN),
    /** Whoever recommended at a gate does not decide it as well. */
    DECIDER_RECOMMENDED_GATE(Category.FORBIDDEN),
    /** A gate needs documents, or people named, before it is decided. */
    EVIDENCE_MISSING(Category.CONFLICT),
    /** A gate needs the benefits plan gone through since the gate before. */
    BENEFITS_PLAN_NOT_REVIEWED(Category.CONFLICT),
    /** A project is closed early only from concept, planning or execution. */
    NO_EARLY_CLOSURE_FROM_PHASE(Category.CONFLICT),
    /** A closed project is not closed again. */
    PROJECT_ALREADY_CLOSED(Category.CONFLICT),
    /** A project goes into another one. */
    SUCCESSOR_IS_ITSELF(Category.INVALID),
    /** A project goes into one that is open. */
    SUCCESSOR_CLOSED(Category.CONFLICT),
    /** The project has no such decision about its phase. */
    UNKNOWN_PHASE_DECISION(Category.UNKNOWN),
    /** A decision about a phase is corrected once. */
    PHASE_DECISION_ALREADY_CORRECTED(Category.CONFLICT),
    /** Only the latest decision about a project's phase that stands is corrected. */
    PHASE_DECISION_NOT_LATEST(Category.CONFLICT),
    /** The line organisation takes over from a project that is closing, or realised. */
    NO_HAND_OVER_FROM_PHASE(Category.CONFLICT),
    /** Nobody takes over before the project was closing. */
    HAND_OVER_BEFORE_CLOSING(Category.CONFLICT),
    /** A document is one hand-over. */
    HAND_OVER_ALREADY_RECORDED(Category.CONFLICT),
    /** The label is not the budget line's own. */
    LABEL_NOT_OF_LINE(Category.INVALID),
    /** The line has money under several labels, so the label has to be named. */
    LABEL_NEEDED(Category.INVALID),
    /** A split is of a set of fund sources into its own. */
    SOURCE_NOT_OF_LABEL(Category.INVALID),
    /** A report states the accounting number that is registered for the line's project, and none where none is. */
    ACCOUNTING_NUMBER_DIFFERS(Category.INVALID),
    /** The tertial, or a later one, is reported for the line; what is wrong is corrected. */
    SPENDING_ALREADY_REPORTED(Category.CONFLICT),
    /** Only what is reported can be corrected. */
    SPENDING_NOT_REPORTED(Category.CONFLICT),
    /** The figure stands as the correction would have it. */
    NOTHING_TO_CORRECT(Category.CONFLICT),
    /** The adoption names other lines than the opened year has. */
    LINES_DIFFER_FROM_YEAR(Category.INVALID),
    /** The application is not an ordinary one of the year to be adopted. */
    APPLICATION_NOT_OF_BUDGET(Category.INVALID),
    /** The applied amount of a line is not the sum of the ordinary applications named for it. */
    APPLIED_DIFFERS_FROM_APPLICATIONS(Category.INVALID),
    /** The line has funds and takes no more applications that year. */
    NO_MORE_APPLICATIONS(Category.CONFLICT),
    /** The line takes applications already. */
    LINE_NOT_FLAGGED(Category.CONFLICT),
    /** A closed project receives no money, except by reallocation what covers a line below zero. */
    PROJECT_CLOSED(Category.CONFLICT),
    /** A frame is never lowered below what is granted of it. */
    FRAME_BELOW_GRANTED(Category.CONFLICT),
    /** An account never pays more than stands on it. */
    AMOUNT_EXCEEDS_BALANCE(Category.CONFLICT),
    /** No year closes while a line is below zero: a decision has to cover it first. */
    LINES_BELOW_ZERO(Category.CONFLICT),
    /** What is carried over needs a line in the year it is carried into. */
    CARRY_OVER_WITHOUT_LINE(Category.CONFLICT),
    /** What is recorded of an entry of a register goes forward in days. */
    LATER_DAY_RECORDED(Category.CONFLICT),
    /** A yellow or red risk says what is done about it. */
    MITIGATION_MISSING(Category.INVALID),
    /** A benefit is measured by its indicator, so it needs one. */
    INDICATOR_MISSING(Category.CONFLICT),
    /** The board has one chair at a time. */
    SECOND_CHAIR(Category.CONFLICT),
    /** A seat of the board ends once. */
    SEAT_ALREADY_ENDED(Category.CONFLICT),
    /** A meeting that is called off is as it was. */
    MEETING_CALLED_OFF(Category.CONFLICT),
    /** A meeting whose minutes are approved is as it was. */
    MEETING_OVER(Category.CONFLICT),
    /** A meeting that has decided something took place. */
    MEETING_HAS_DECIDED(Category.CONFLICT),
    /** Who is present and what is decided belongs to the day of the meeting. */
    NOT_THE_MEETINGS_DAY(Category.INVALID),
    /** A number stands once on an agenda. */
    CASE_NUMBER_TAKEN(Category.CONFLICT),
    /** The board deals with what is on its agenda. */
    CASE_NOT_ON_AGENDA(Category.CONFLICT),
    /** A case is decided once. */
    CASE_ALREADY_DECIDED(Category.CONFLICT),
    /** Minutes are approved once every case on the agenda is decided. */
    CASES_UNDECIDED(Category.CONFLICT),
    /** Nothing is decided before it is known who is there. */
    ATTENDANCE_MISSING(Category.CONFLICT),
    /** The board has no such seat on the day of the meeting. */
    SEAT_NOT_IN_OFFICE(Category.CONFLICT),
    /** An observer's seat has no vote. */
    SEAT_WITHOUT_VOTE(Category.CONFLICT),
    /** Whoever is not there does not vote. */
    SEAT_ABSENT(Category.CONFLICT),
    /** A recused member takes no part in the case. */
    SEAT_RECUSED(Category.CONFLICT),
    /** Too few of the voting seats are present. */
    NO_QUORUM(Category.CONFLICT),
    /** The outcome is another than the votes give. */
    VOTES_DO_NOT_CARRY(Category.CONFLICT);

    /** What a refusal says of the command, for whoever has to answer it over a protocol. */
    public enum Category {
        FORBIDDEN,
        UNKNOWN,
        CONFLICT,
        INVALID
    }

    private final Category category;

    RefusalCode(Category category) {
        this.category = category;
    }

    public Category category() {
        return category;
    }

    /** The rule with a code; none when this version of the software does not know it. */
    public static Optional<RefusalCode> named(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** The stable code, such as {@code amount-exceeds-balance}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
