package no.tilsagn.queryservice.remark;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.text.ShownTexts;
import no.tilsagn.queryservice.text.Texts;
import no.tilsagn.remark.RemarkPlace;
import no.tilsagn.remark.RemarkRow;
import org.springframework.stereotype.Component;

/** Reads the remarks on the action programme of a year, and what they say, for a page. */
@Component
public class YearsRemarks {

    private final StoredRows rows;
    private final Texts texts;

    YearsRemarks(StoredRows rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** By code. */
    public List<RemarkRow> of(Snapshot snapshot, Year year) {
        return rows.list(snapshot, RemarkRows.about(null, year, null));
    }

    /** The remarks with their texts, which are asked for now, with the reader's token if there is one. */
    public PrintedRemarks said(List<RemarkRow> remarks, ProgrammeId programme, Optional<String> token) {
        List<TextReference> all = remarks.stream().flatMap(YearsRemarks::texts).toList();
        ShownTexts found =
                token.map(readers -> texts.of(readers, programme, all)).orElse(ShownTexts.NONE);
        return new PrintedRemarks(
                remarks.stream().map(row -> PrintedRemark.of(row, found)).toList());
    }

    private static Stream<TextReference> texts(RemarkRow row) {
        return Stream.concat(
                Stream.of(row.finding(), row.treatment()),
                row.about().places().stream().map(RemarkPlace::finding).filter(Objects::nonNull));
    }
}
