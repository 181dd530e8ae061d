package no.tilsagn.meeting;

import static no.tilsagn.command.Decision.accepted;

import java.util.List;
import java.util.Optional;
import no.tilsagn.board.Seats;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.BoardProcedure;
import no.tilsagn.rule.RuleVersion;

/** Decides what happens to a case in a meeting, under the procedure in force on the meeting's day. */
final class CaseDecider {

    private final MeetingState meeting;
    private final Seats seats;
    private final Optional<RuleVersion<BoardProcedure>> procedure;

    CaseDecider(MeetingState meeting, ProgrammeState programme, Participants in) {
        this.meeting = meeting;
        this.seats = Seats.on(meeting.heldOn(), programme, in);
        this.procedure = programme.rules().boardProcedure(meeting.heldOn());
    }

    Decision decide(CaseCommand command) {
        return switch (command) {
            case RecordRecusal c -> recuse(c);
            case DecideBoardCase c -> decideCase(c);
        };
    }

    private Decision recuse(RecordRecusal c) {
        SeatRules seat = named(List.of(c.seat()));
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new RecusalRecorded(
                                c.programme(),
                                c.code(),
                                c.number(),
                                c.seat(),
                                c.basis(),
                                c.reason(),
                                rule().reference())),
                this::ruleInForce,
                () -> MeetingRules.goesOn(c, meeting),
                () -> onAgenda(c),
                () -> undecided(c),
                seat::inOffice,
                () -> notRecused(c, List.of(c.seat())));
    }

    private Decision decideCase(DecideBoardCase c) {
        Vote vote = new Vote(c.inFavour(), c.against());
        SeatRules voters = named(vote.cast());
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new BoardCaseDecided(
                                c.programme(),
                                c.code(),
                                c.number(),
                                c.outcome(),
                                c.inFavour(),
                                c.against(),
                                presiding(c).orElse(null),
                                rule().reference())),
                voters::namedOnce,
                this::ruleInForce,
                () -> MeetingRules.goesOn(c, meeting),
                () -> MeetingRules.onItsDay(c, meeting),
                () -> onAgenda(c),
                () -> undecided(c),
                () -> attended(c),
                voters::inOffice,
                voters::withVote,
                () -> voters.present(present()),
                () -> notRecused(c, vote.cast()),
                () -> quorum(c),
                () -> carries(c, vote));
    }

    private SeatRules named(List<EntryCode> codes) {
        return new SeatRules(codes, meeting.heldOn(), seats);
    }

    private Optional<Refusal> onAgenda(CaseCommand c) {
        return Refusal.when(
                meeting.onAgenda(c.number()).isEmpty(),
                RefusalCode.CASE_NOT_ON_AGENDA,
                "meeting",
                c.code(),
                "case",
                c.number());
    }

    private Optional<Refusal> undecided(CaseCommand c) {
        return Optional.ofNullable(boardCase(c).outcome())
                .map(outcome -> Refusal.of(
                        RefusalCode.CASE_ALREADY_DECIDED, "meeting", c.code(), "case", c.number(), "outcome", outcome));
    }

    private Optional<Refusal> ruleInForce() {
        return Refusal.when(
                procedure.isEmpty(),
                RefusalCode.NO_RULE_IN_FORCE,
                "rule",
                BoardProcedure.RULE,
                "day",
                meeting.heldOn());
    }

    private Optional<Refusal> attended(DecideBoardCase c) {
        return Refusal.when(meeting.present() == null, RefusalCode.ATTENDANCE_MISSING, "meeting", c.code());
    }

    private Optional<Refusal> notRecused(CaseCommand c, List<EntryCode> named) {
        return named.stream()
                .filter(boardCase(c).recused()::contains)
                .findFirst()
                .map(seat ->
                        Refusal.of(RefusalCode.SEAT_RECUSED, "seat", seat, "meeting", c.code(), "case", c.number()));
    }

    /** A recused seat counts as present here, and not where the votes are counted. */
    private Optional<Refusal> quorum(DecideBoardCase c) {
        int present = seats.among(present()).voting();
        return Refusal.when(
                !rule().content().quorum().isReachedBy(present, seats.voting()),
                RefusalCode.NO_QUORUM,
                "meeting",
                c.code(),
                "present",
                present,
                "voting",
                seats.voting(),
                "needed",
                rule().content().quorum().leastOf(seats.voting()));
    }

    private Optional<Refusal> carries(DecideBoardCase c, Vote vote) {
        boolean carried = vote.carries(rule().content(), presiding(c));
        return Refusal.when(
                carried != (c.outcome() != CaseOutcome.REJECTED),
                RefusalCode.VOTES_DO_NOT_CARRY,
                "case",
                c.number(),
                "outcome",
                c.outcome(),
                "inFavour",
                c.inFavour().size(),
                "against",
                c.against().size());
    }

    private Optional<EntryCode> presiding(DecideBoardCase c) {
        return seats.among(present()).without(boardCase(c).recused()).presiding();
    }

    private BoardCaseState boardCase(CaseCommand c) {
        return meeting.onAgenda(c.number()).orElseThrow();
    }

    private List<EntryCode> present() {
        return Optional.ofNullable(meeting.present()).orElseThrow();
    }

    private RuleVersion<BoardProcedure> rule() {
        return procedure.orElseThrow();
    }
}
