package no.tilsagn.rule;

import java.util.List;

/**
 * How the board decides.
 *
 * @param quorum the least share of the voting seats that has to be present; a recused seat counts as present
 * @param majority the share of the votes cast that has to be exceeded; a recused seat casts none
 * @param chairDecidesTie whether the vote of whoever presides decides where as many are in favour as against
 * @param papersDaysBefore how many days before a meeting its papers are to be sent; lateness is shown and refuses nothing
 * @param impartiality the rules of law on impartiality that its decisions rest on
 * @param casesRequired whether a decision of the board has to name a case that was decided in one of its meetings
 */
public record BoardProcedure(
        Share quorum,
        Share majority,
        boolean chairDecidesTie,
        int papersDaysBefore,
        List<LegalRule> impartiality,
        boolean casesRequired)
        implements RuleContent {

    public static final RuleId RULE = RuleId.of("board-procedure");

    private static final Share HALF = new Share(1, 2);

    public BoardProcedure {
        impartiality = List.copyOf(impartiality);
        if (papersDaysBefore < 0) {
            throw new IllegalArgumentException("papers are sent 0 or more days before: " + papersDaysBefore);
        }
        if (2L * majority.parts() < majority.of()) {
            throw new IllegalArgumentException("a majority is at least half of the votes: " + majority);
        }
        if (chairDecidesTie && !majority.equals(HALF)) {
            throw new IllegalArgumentException("a tie decides nothing where more than half is needed: " + majority);
        }
    }

    @Override
    public RuleId rule() {
        return RULE;
    }
}
