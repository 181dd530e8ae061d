package no.tilsagn.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.EntryState;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a meeting.
 *
 * @param cases by their number on the agenda
 * @param present the seats that are; none before attendance is recorded
 * @param calledOff why it is not held; none where it is
 * @param minutes where they stand, once they are approved
 */
public record MeetingState(
        LocalDate heldOn,
        Map<String, BoardCaseState> cases,
        @Nullable List<EntryCode> present,
        @Nullable CallOffCause calledOff,
        @Nullable String minutes)
        implements EntryState {

    public MeetingState {
        cases = Map.copyOf(cases);
    }

    /** The state after an event; null before the first. */
    public static MeetingState after(@Nullable MeetingState before, MeetingEvent event) {
        return switch (event) {
            case MeetingCalled e -> new MeetingState(e.heldOn(), Map.of(), null, null, null);
            case CasePutOnAgenda e -> called(before).with(e.number(), new BoardCaseState(e.matter(), List.of(), null));
            case PapersSent _ -> called(before);
            case AttendanceRecorded e -> called(before).attendedBy(e.present());
            case RecusalRecorded e ->
                called(before).with(e.number(), called(before).known(e.number()).without(e.seat()));
            case BoardCaseDecided e ->
                called(before).with(e.number(), called(before).known(e.number()).decided(e.outcome()));
            case MeetingCalledOff e -> called(before).off(e.cause());
            case MinutesApproved e -> called(before).over(e.minutes());
        };
    }

    /** The case with a number on its agenda. */
    public Optional<BoardCaseState> onAgenda(EntryCode number) {
        return Optional.ofNullable(cases.get(number.value()));
    }

    /** The numbers of the cases that are decided, or of those that are not. */
    List<String> numbers(boolean decided) {
        return cases.entrySet().stream()
                .filter(entry -> decided == (entry.getValue().outcome() != null))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private BoardCaseState known(EntryCode number) {
        return onAgenda(number).orElseThrow();
    }

    private MeetingState with(EntryCode number, BoardCaseState next) {
        Map<String, BoardCaseState> all = new TreeMap<>(cases);
        all.put(number.value(), next);
        return new MeetingState(heldOn, all, present, calledOff, minutes);
    }

    private MeetingState attendedBy(List<EntryCode> seats) {
        return new MeetingState(heldOn, cases, seats, calledOff, minutes);
    }

    private MeetingState off(CallOffCause cause) {
        return new MeetingState(heldOn, cases, present, cause, minutes);
    }

    private MeetingState over(String approved) {
        return new MeetingState(heldOn, cases, present, calledOff, approved);
    }

    private static MeetingState called(@Nullable MeetingState state) {
        if (state == null) {
            throw new IllegalStateException("a meeting's first event is its call");
        }
        return state;
    }
}
