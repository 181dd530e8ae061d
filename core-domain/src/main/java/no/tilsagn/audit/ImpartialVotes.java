package no.tilsagn.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsagn.board.SeatRegistered;
import no.tilsagn.event.Recorded;
import no.tilsagn.meeting.AttendanceRecorded;
import no.tilsagn.meeting.BoardCaseDecided;
import no.tilsagn.meeting.CaseReference;
import no.tilsagn.meeting.MeetingCalled;
import no.tilsagn.meeting.MeetingCalledOff;
import no.tilsagn.meeting.RecusalRecorded;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.BoardProcedure;
import no.tilsagn.rule.RuleBook;
import no.tilsagn.rule.RuleVersion;
import no.tilsagn.rule.RuleVersionRegistered;

/**
 * Nobody voted in a case of the board who was recused, observes, was not there or votes twice, and enough were there;
 * and no meeting that is called off decided anything.
 */
final class ImpartialVotes implements Check {

    private static final String CALLED_OFF = "decided-in-meeting-called-off";

    private final List<Finding> found = new ArrayList<>();
    private final SeatsOfTheLog seats = new SeatsOfTheLog();
    private final Map<EntryCode, LocalDate> meetings = new HashMap<>();
    private final Map<EntryCode, List<EntryCode>> present = new HashMap<>();
    private final Map<CaseReference, Set<EntryCode>> recused = new HashMap<>();
    private final Set<EntryCode> calledOff = new HashSet<>();
    private final List<CaseReference> cases = new ArrayList<>();
    private RuleBook rules = RuleBook.EMPTY;

    @Override
    public Claim claim() {
        return Claim.NOBODY_RECUSED_TOOK_PART;
    }

    @Override
    public void look(Recorded recorded) {
        seats.look(recorded.event());
        if (recorded.event() instanceof RuleVersionRegistered e) {
            rules = rules.after(e);
        } else if (recorded.event() instanceof MeetingCalled e) {
            meetings.put(e.code(), e.heldOn());
        } else if (recorded.event() instanceof AttendanceRecorded e) {
            present.put(e.code(), e.present());
        } else if (recorded.event() instanceof RecusalRecorded e) {
            recused.computeIfAbsent(new CaseReference(e.code(), e.number()), first -> new HashSet<>())
                    .add(e.seat());
        } else if (recorded.event() instanceof MeetingCalledOff e) {
            calledOff.add(e.code());
            cases.stream()
                    .filter(decided -> decided.meeting().equals(e.code()))
                    .forEach(decided -> add(recorded.position(), decided, CALLED_OFF));
        } else if (recorded.event() instanceof BoardCaseDecided e) {
            decided(recorded.position(), e);
        }
    }

    private void decided(long position, BoardCaseDecided e) {
        CaseReference decided = new CaseReference(e.code(), e.number());
        cases.add(decided);
        if (calledOff.contains(e.code())) {
            add(position, decided, CALLED_OFF);
        }
        Set<EntryCode> voting = seats.on(meetings.getOrDefault(e.code(), LocalDate.MIN), SeatRegistered::voting);
        List<EntryCode> there = present.getOrDefault(e.code(), List.of());
        List<EntryCode> voters =
                Stream.concat(e.inFavour().stream(), e.against().stream()).toList();
        Set<EntryCode> before = new HashSet<>();
        for (EntryCode seat : voters) {
            if (!before.add(seat)) {
                add(position, decided, "seat-voted-twice", "seat", seat);
            }
            if (recused.getOrDefault(decided, Set.of()).contains(seat)) {
                add(position, decided, "recused-seat-voted", "seat", seat);
            }
            if (!voting.contains(seat)) {
                add(position, decided, "seat-without-vote-voted", "seat", seat);
            }
            if (!there.contains(seat)) {
                add(position, decided, "absent-seat-voted", "seat", seat);
            }
        }
        quorum(position, decided, e, voting, there);
    }

    private void quorum(
            long position, CaseReference decided, BoardCaseDecided e, Set<EntryCode> voting, List<EntryCode> there) {
        Optional<RuleVersion<BoardProcedure>> inForce =
                rules.boardProcedure(meetings.getOrDefault(e.code(), LocalDate.MIN));
        if (inForce.map(rule -> rule.version() != e.rule().version()).orElse(true)) {
            add(
                    position,
                    decided,
                    "other-rule-version",
                    "cited",
                    e.rule().version(),
                    "inForce",
                    inForce.map(rule -> String.valueOf(rule.version())).orElse("none"));
        }
        long count = there.stream().distinct().filter(voting::contains).count();
        inForce.filter(rule -> count * rule.content().quorum().of()
                        < (long) voting.size() * rule.content().quorum().parts())
                .ifPresent(rule -> add(position, decided, "no-quorum", "present", count, "voting", voting.size()));
    }

    private void add(long position, CaseReference decided, String code, Object... facts) {
        Finding finding = Finding.at(position, code, facts);
        finding.facts().put("case", decided.toString());
        found.add(finding);
    }

    @Override
    public List<Finding> findings() {
        return List.copyOf(found);
    }
}
