package no.tilsagn.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.BoardProcedure;

/** The votes cast in a case. */
record Vote(List<EntryCode> inFavour, List<EntryCode> against) {

    /** Everybody who voted. */
    List<EntryCode> cast() {
        return Stream.concat(inFavour.stream(), against.stream()).toList();
    }

    /** Whether what was proposed is decided; where as many are against it, whoever presides decides if the rule says so. */
    boolean carries(BoardProcedure rule, Optional<EntryCode> presiding) {
        boolean tie = inFavour.size() == against.size();
        return tie
                ? rule.chairDecidesTie() && presiding.filter(inFavour::contains).isPresent()
                : rule.majority().isExceededBy(inFavour.size(), cast().size());
    }
}
