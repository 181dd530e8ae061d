package no.tilsagn.meeting;

import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a case.
 *
 * @param recused the seats that take no part in it
 * @param outcome none before it is decided
 */
public record BoardCaseState(
        Matter matter, List<EntryCode> recused, @Nullable CaseOutcome outcome) {

    public BoardCaseState {
        recused = List.copyOf(recused);
    }

    BoardCaseState without(EntryCode seat) {
        return new BoardCaseState(
                matter, Stream.concat(recused.stream(), Stream.of(seat)).toList(), outcome);
    }

    BoardCaseState decided(CaseOutcome as) {
        return new BoardCaseState(matter, recused, as);
    }
}
