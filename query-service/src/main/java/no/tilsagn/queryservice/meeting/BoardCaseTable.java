package no.tilsagn.queryservice.meeting;

import java.util.List;
import no.tilsagn.meeting.BoardCaseRow;
import no.tilsagn.meeting.Recusal;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.RegisterTable;
import no.tilsagn.rule.RuleReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The board's cases as a table. */
@Component
class BoardCaseTable extends RegisterTable<BoardCaseRow> {

    BoardCaseTable(StoredRows rows) {
        super(
                rows,
                "board-cases",
                MeetingController.CASES,
                List.of(
                        new Column<>("reference", row -> row.reference().toString()),
                        new Column<>("kind", row -> row.matter().kind()),
                        new Column<>("subject", row -> row.matter().subject()),
                        new Column<>(
                                "recused",
                                row -> row.recusals().stream()
                                        .map(Recusal::seat)
                                        .toList()),
                        new Column<>("outcome", BoardCaseRow::outcome),
                        new Column<>("inFavour", BoardCaseRow::inFavour),
                        new Column<>("against", BoardCaseRow::against),
                        new Column<>("presiding", BoardCaseRow::presiding),
                        new Column<>("ruleVersion", row -> version(row.rule())),
                        new Column<>("decidedOn", BoardCaseRow::decidedOn)));
    }

    private static @Nullable Integer version(@Nullable RuleReference rule) {
        return rule == null ? null : rule.version();
    }
}
