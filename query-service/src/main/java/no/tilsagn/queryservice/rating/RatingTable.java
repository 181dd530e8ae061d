package no.tilsagn.queryservice.rating;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.RegisterTable;
import no.tilsagn.rating.Criterion;
import no.tilsagn.rating.RatingRow;
import org.springframework.stereotype.Component;

/** The ratings of projects as a table, a column for each criterion. */
@Component
class RatingTable extends RegisterTable<RatingRow> {

    RatingTable(StoredRows rows) {
        super(
                rows,
                "ratings",
                Ratings.ENTRIES,
                Stream.of(
                                List.of(
                                        new Column<RatingRow>(
                                                "project", row -> row.code().value()),
                                        new Column<RatingRow>("version", RatingRow::version)),
                                Arrays.stream(Criterion.values())
                                        .map(criterion -> new Column<RatingRow>(
                                                criterion.name(), row -> RatingItem.colour(row, criterion)))
                                        .toList(),
                                List.of(
                                        new Column<RatingRow>(
                                                "toBeClosedWithQuality",
                                                row -> row.rating().toBeClosedWithQuality()),
                                        new Column<RatingRow>("ratedOn", RatingRow::ratedOn)))
                        .flatMap(List::stream)
                        .toList());
    }
}
