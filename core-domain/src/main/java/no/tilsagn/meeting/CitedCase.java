package no.tilsagn.meeting;

import java.util.Optional;
import no.tilsagn.command.Acting;
import no.tilsagn.command.Command;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.event.AggregateType;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegisterEvent;

/**
 * Holds a decision of the board against the case it names. One whose reference is the case of a meeting has to be what
 * was decided there; whether every decision names one, the procedure in force on its day says.
 */
public final class CitedCase {

    private final BoardDecision decided;
    private final ProgrammeState programme;
    private final Participants in;

    private CitedCase(BoardDecision decided, ProgrammeState programme, Participants in) {
        this.decided = decided;
        this.programme = programme;
        this.in = in;
    }

    /** What stands against the command for the sake of the case; nothing where it is no decision of the board. */
    public static Optional<Refusal> check(Command command, Acting acting, ProgrammeState programme, Participants in) {
        return BoardDecision.in(command, acting, in)
                .flatMap(decided -> new CitedCase(decided, programme, in).refusal());
    }

    private Optional<Refusal> refusal() {
        Optional<CaseReference> named = CaseReference.in(reference());
        Optional<MeetingState> meeting = named.flatMap(cited -> meeting(cited.meeting()));
        return meeting.map(held -> against(named.orElseThrow(), held)).orElseGet(this::required);
    }

    private Optional<Refusal> required() {
        return programme
                .rules()
                .boardProcedure(decided.decision().decidedOn())
                .filter(rule -> rule.content().casesRequired())
                .map(rule -> Refusal.of(
                        RefusalCode.BOARD_CASE_MISSING,
                        "reference",
                        reference(),
                        "decidedOn",
                        decided.decision().decidedOn(),
                        "version",
                        rule.version()));
    }

    private Optional<Refusal> against(CaseReference cited, MeetingState meeting) {
        Optional<BoardCaseState> onAgenda = meeting.onAgenda(cited.number());
        return Rule.first(
                () -> Refusal.when(
                        meeting.calledOff() != null,
                        RefusalCode.CASE_OF_MEETING_CALLED_OFF,
                        "reference",
                        reference(),
                        "meeting",
                        cited.meeting()),
                () -> Refusal.when(
                        onAgenda.isEmpty(),
                        RefusalCode.BOARD_CASE_UNKNOWN,
                        "reference",
                        reference(),
                        "meeting",
                        cited.meeting(),
                        "case",
                        cited.number()),
                () -> onAgenda.flatMap(this::ofSameMatter),
                () -> onAgenda.flatMap(this::soDecided),
                () -> Refusal.when(
                        !decided.decision().decidedOn().equals(meeting.heldOn()),
                        RefusalCode.CASE_DECIDED_ON_OTHER_DAY,
                        "reference",
                        reference(),
                        "decidedOn",
                        decided.decision().decidedOn(),
                        "heldOn",
                        meeting.heldOn()));
    }

    private Optional<Refusal> ofSameMatter(BoardCaseState named) {
        return Refusal.when(
                !named.matter().equals(decided.matter()),
                RefusalCode.CASE_OF_OTHER_MATTER,
                "reference",
                reference(),
                "kind",
                named.matter().kind(),
                "subject",
                named.matter().subject(),
                "neededKind",
                decided.matter().kind(),
                "neededSubject",
                decided.matter().subject());
    }

    private Optional<Refusal> soDecided(BoardCaseState named) {
        return Refusal.when(
                named.outcome() != decided.outcome(),
                RefusalCode.CASE_DECIDED_OTHERWISE,
                "reference",
                reference(),
                "outcome",
                named.outcome() == null ? "UNDECIDED" : named.outcome(),
                "needed",
                decided.outcome());
    }

    private Optional<MeetingState> meeting(EntryCode code) {
        return in.entry(RegisterEvent.reference(AggregateType.MEETING, programme.programme(), code))
                .map(MeetingState.class::cast);
    }

    private String reference() {
        return decided.decision().reference();
    }
}
