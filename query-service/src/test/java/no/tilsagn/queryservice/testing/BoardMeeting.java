package no.tilsagn.queryservice.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.board.SeatKind;
import no.tilsagn.board.SeatRegistered;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.TextReference;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.meeting.AttendanceRecorded;
import no.tilsagn.meeting.BoardCaseDecided;
import no.tilsagn.meeting.CaseOutcome;
import no.tilsagn.meeting.CasePutOnAgenda;
import no.tilsagn.meeting.Matter;
import no.tilsagn.meeting.MatterKind;
import no.tilsagn.meeting.MeetingCalled;
import no.tilsagn.meeting.MeetingForm;
import no.tilsagn.meeting.MinutesApproved;
import no.tilsagn.meeting.PapersSent;
import no.tilsagn.meeting.RecusalBasis;
import no.tilsagn.meeting.RecusalRecorded;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.BoardSeatAssigned;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.BoardProcedure;
import no.tilsagn.rule.LegalRule;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.rule.RuleVersionRegistered;
import no.tilsagn.rule.Share;

/**
 * Meeting M1 of a board of three voting seats (21 the chair, 25 Bydel Alna, 26) and an observer (33), on 12 March: two
 * cases, one about an application whose recipient is part of Bydel Alna.
 */
public final class BoardMeeting {

    public static final LocalDate CALLED = LocalDate.of(2025, 3, 1);
    public static final LocalDate HELD = LocalDate.of(2025, 3, 12);
    private static final TextReference TEXT = new TextReference("text-1", "0".repeat(64));
    private static final RuleReference PROCEDURE = new RuleReference(BoardProcedure.RULE, 1);

    private BoardMeeting() {}

    /** Called, with agenda and papers sent five days before. */
    public static Story called(Story story) {
        return story.tell(
                        new RuleVersionRegistered(
                                story.programme(),
                                BoardProcedure.RULE,
                                1,
                                LocalDate.of(2025, 1, 1),
                                null,
                                new BoardProcedure(
                                        new Share(1, 2),
                                        new Share(1, 2),
                                        true,
                                        7,
                                        List.of(new LegalRule("LOV-2018-06-22-83 § 13-3", LocalDate.of(2018, 6, 22))),
                                        false),
                                Story.DECISION),
                        application(story))
                .tell(seat(story, "21", SeatKind.CHAIR, "NAV Oslo"))
                .tell(seat(story, "25", SeatKind.MEMBER, "Bydel Alna"))
                .tell(seat(story, "26", SeatKind.MEMBER, "Bydel Grorud"))
                .tell(seat(story, "33", SeatKind.OBSERVER, "Departementet"))
                .on(CALLED)
                .tell(
                        new MeetingCalled(story.programme(), code("M1"), MeetingForm.MEETING, HELD),
                        put(story, "1", MatterKind.PHASE_TRANSITION, "2021-37"),
                        put(
                                story,
                                "2",
                                MatterKind.FUNDING_APPLICATION,
                                applicationId(story).value()))
                .on(HELD.minusDays(5))
                .tell(new PapersSent(story.programme(), code("M1"), HELD.minusDays(5)));
    }

    /** Held: the chair and Alna are there and the observer, Alna is recused in case 2; minutes a week later. */
    public static Story held(Story story) {
        return story.on(HELD)
                .tell(
                        new AttendanceRecorded(story.programme(), code("M1"), codes("21", "25", "33")),
                        new RecusalRecorded(
                                story.programme(),
                                code("M1"),
                                code("2"),
                                code("25"),
                                RecusalBasis.DECLARED,
                                TEXT,
                                PROCEDURE),
                        decided(story, "1", CaseOutcome.ADOPTED, codes("21", "25"), List.of()),
                        decided(story, "2", CaseOutcome.REJECTED, List.of(), codes("21")))
                .on(HELD.plusDays(7))
                .tell(new MinutesApproved(story.programme(), code("M1"), "2025/1234-9"));
    }

    public static FundingApplicationId applicationId(Story story) {
        return FundingApplicationId.of("funding-application-board-" + story.programme());
    }

    private static BoardCaseDecided decided(
            Story story, String number, CaseOutcome outcome, List<EntryCode> inFavour, List<EntryCode> against) {
        return new BoardCaseDecided(
                story.programme(), code("M1"), code(number), outcome, inFavour, against, code("21"), PROCEDURE);
    }

    private static FundingApplicationSubmitted application(Story story) {
        return new FundingApplicationSubmitted(
                story.programme(),
                applicationId(story),
                Story.YEAR,
                LineCode.of("2022-17"),
                SourceLabel.of("OS"),
                Money.of(400_000),
                ApplicationKind.SUPPLEMENTARY,
                "BAL(Nav)",
                null);
    }

    private static CasePutOnAgenda put(Story story, String number, MatterKind kind, String subject) {
        return new CasePutOnAgenda(story.programme(), code("M1"), code(number), new Matter(kind, subject));
    }

    private static DomainEvent[] seat(Story story, String code, SeatKind kind, String organisation) {
        return new DomainEvent[] {
            new SeatRegistered(
                    story.programme(),
                    code(code),
                    organisation,
                    "Direktør",
                    kind,
                    kind != SeatKind.OBSERVER,
                    organisation.equals("Bydel Alna") ? List.of("BAL(Nav)") : List.of(),
                    LocalDate.of(2025, 1, 1),
                    Story.DECISION),
            new BoardSeatAssigned(story.programme(), code(code))
        };
    }

    private static EntryCode code(String code) {
        return EntryCode.of(code);
    }

    private static List<EntryCode> codes(String... codes) {
        return Stream.of(codes).map(EntryCode::of).toList();
    }
}
