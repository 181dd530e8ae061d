package no.tilsagn.queryservice.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.tilsagn.board.SeatRow;
import no.tilsagn.fundingapplication.FundingApplicationRow;
import no.tilsagn.fundingapplication.FundingApplicationsReadModel;
import no.tilsagn.fundingcase.CasesReadModel;
import no.tilsagn.fundingcase.RegisteredRule;
import no.tilsagn.meeting.BoardCaseRow;
import no.tilsagn.meeting.MatterKind;
import no.tilsagn.meeting.MeetingRow;
import no.tilsagn.meeting.Recusal;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.board.BoardSeats;
import no.tilsagn.queryservice.meeting.Protocol.Papers;
import no.tilsagn.queryservice.meeting.Protocol.Present;
import no.tilsagn.queryservice.meeting.Protocol.Quorum;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.Registers;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.BoardProcedure;
import no.tilsagn.rule.RuleBook;
import no.tilsagn.rule.RuleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a meeting together from what several read models say at one moment. */
@Component
class Protocols {

    private static final FundingApplicationsReadModel APPLICATIONS = new FundingApplicationsReadModel();
    private static final RowQuery<RegisteredRule> PROCEDURES = RowQuery.of(
            new CasesReadModel(), RegisteredRule.class, RegisteredRule.KEY_PREFIX + BoardProcedure.RULE + "/");

    private final StoredRows rows;
    private final BoardSeats board;

    Protocols(StoredRows rows, BoardSeats board) {
        this.rows = rows;
        this.board = board;
    }

    Protocol of(Snapshot snapshot, MeetingRow meeting) {
        List<SeatRow> seats = board.on(snapshot, meeting.heldOn());
        Optional<RuleVersion<BoardProcedure>> procedure = procedureOn(snapshot, meeting.heldOn());
        return new Protocol(
                meeting.code(),
                meeting.version(),
                meeting.form(),
                meeting.heldOn(),
                meeting.calledOn(),
                meeting.papersSentOn().stream()
                        .map(day -> papers(day, meeting.heldOn(), procedure))
                        .toList(),
                procedure.map(RuleVersion::reference).orElse(null),
                procedure.flatMap(rule -> quorum(meeting, seats, rule)).orElse(null),
                present(meeting, seats),
                cases(snapshot, meeting).stream()
                        .map(row -> ProtocolCase.of(
                                row, meeting.calledOff() == null ? suggestions(snapshot, row, seats) : List.of()))
                        .toList(),
                meeting.calledOff(),
                meeting.minutes(),
                meeting.approvedOn());
    }

    private List<BoardCaseRow> cases(Snapshot snapshot, MeetingRow meeting) {
        return rows.list(
                snapshot, Registers.entries(BoardCaseRow.class, BoardCaseRow.KEY_PREFIX + meeting.code() + "/"));
    }

    private Optional<RuleVersion<BoardProcedure>> procedureOn(Snapshot snapshot, LocalDate day) {
        return new RuleBook(rows.list(snapshot, PROCEDURES).stream()
                        .<RuleVersion<?>>map(RegisteredRule::toVersion)
                        .toList())
                .boardProcedure(day);
    }

    private static Papers papers(LocalDate sentOn, LocalDate heldOn, Optional<RuleVersion<BoardProcedure>> procedure) {
        long daysBefore = ChronoUnit.DAYS.between(sentOn, heldOn);
        return new Papers(
                sentOn,
                daysBefore,
                procedure
                        .map(rule -> daysBefore < rule.content().papersDaysBefore())
                        .orElse(null));
    }

    private static Optional<Quorum> quorum(
            MeetingRow meeting, List<SeatRow> seats, RuleVersion<BoardProcedure> procedure) {
        return Optional.ofNullable(meeting.present()).map(present -> {
            List<SeatRow> voting = seats.stream().filter(SeatRow::voting).toList();
            int there = (int) voting.stream()
                    .filter(seat -> present.contains(seat.code()))
                    .count();
            int needed = procedure.content().quorum().leastOf(voting.size());
            return new Quorum(voting.size(), there, needed, there >= needed);
        });
    }

    private static @Nullable List<Present> present(MeetingRow meeting, List<SeatRow> seats) {
        List<EntryCode> there = meeting.present();
        return there == null
                ? null
                : seats.stream()
                        .filter(seat -> there.contains(seat.code()))
                        .map(seat -> new Present(seat.code(), seat.organisation(), seat.position(), seat.voting()))
                        .toList();
    }

    /** Seats whose organisation receives what a single case is about; never for an action programme or its budget. */
    private List<EntryCode> suggestions(Snapshot snapshot, BoardCaseRow row, List<SeatRow> seats) {
        if (row.outcome() != null || row.matter().kind() != MatterKind.FUNDING_APPLICATION) {
            return List.of();
        }
        List<EntryCode> recused = row.recusals().stream().map(Recusal::seat).toList();
        return rows.find(snapshot, APPLICATIONS, row.matter().subject()).map(FundingApplicationRow::recipient).stream()
                .flatMap(recipient -> seats.stream().filter(seat -> seat.standsBehind(recipient)))
                .map(SeatRow::code)
                .filter(seat -> !recused.contains(seat))
                .toList();
    }
}
