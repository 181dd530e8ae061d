package no.tilsagn.rule;

import java.util.List;
import no.tilsagn.money.LineCode;

/**
 * Who may move money from line to line: the board chair out of the lines named, the board out of every other.
 *
 * @param chairsLines the lines whose money is the chair's to dispose of, each once
 */
public record ReallocationAuthority(List<LineCode> chairsLines) implements RuleContent {

    public static final RuleId RULE = RuleId.of("reallocation-authority");

    public ReallocationAuthority {
        chairsLines = List.copyOf(chairsLines);
        if (chairsLines.stream().distinct().count() != chairsLines.size()) {
            throw new IllegalArgumentException("each line is named once: " + chairsLines);
        }
    }

    /** Who disposes of a line's money. */
    public DecidingAuthority of(LineCode line) {
        return chairsLines.contains(line) ? DecidingAuthority.BOARD_CHAIR : DecidingAuthority.STRATEGIC_BOARD;
    }

    @Override
    public RuleId rule() {
        return RULE;
    }
}
