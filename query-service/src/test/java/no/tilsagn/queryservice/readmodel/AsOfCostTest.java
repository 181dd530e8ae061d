package no.tilsagn.queryservice.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.testing.Parts;
import no.tilsagn.queryservice.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a question about a moment costs the database, in pages it looks at: no clock, so no neighbour can spoil it. */
class AsOfCostTest extends ServiceTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 1_800;
    private static final int ROWS = 40;
    private static final int BRIEF = 100;
    private static final int LONG = 2_500;

    private final JdbcClient jdbc = Parts.asSuperuser();
    private final List<Long> generations = new ArrayList<>();

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from read_model_version where generation < 0").update();
        generations.forEach(generation -> List.of("read_model_version", "read_model_row")
                .forEach(table -> jdbc.sql("delete from " + table + " where generation = :generation")
                        .param("generation", generation)
                        .update()));
        jdbc.sql("vacuum analyze read_model_row, read_model_version").update();
    }

    @Test
    void aMomentCostsTheSameHoweverOftenTheRowsHaveChangedSince() {
        long brief = rowsThatChanged(BRIEF);
        long longer = rowsThatChanged(LONG);
        rowsThatChangedOnce("infinity");
        analyze();
        requireEqualCosts(brief, longer);
    }

    /** As right after a rebuild: all that the statistics know of was long another, so any way to the rows seems short. */
    @Test
    void soItDoesWhenTheDatabaseExpectsToFindNothing() {
        rowsThatChangedOnce("2025-01-02");
        analyze();

        requireEqualCosts(rowsThatChanged(BRIEF), rowsThatChanged(LONG));
    }

    private void analyze() {
        jdbc.sql("analyze read_model_row, read_model_version").update();
    }

    private void requireEqualCosts(long brief, long longer) {
        for (int tenth = 1; tenth < 10; tenth++) {
            for (boolean known : List.of(true, false)) {
                for (Integer day : new Integer[] {null, DAYS * tenth / 20, DAYS * tenth / 10}) {
                    long ofBrief = pages(brief, moment(BRIEF, known ? tenth : 10, day));
                    long ofLong = pages(longer, moment(LONG, known ? tenth : 10, day));
                    assertThat((double) ofLong / ofBrief)
                            .as("%d tenths, known then %s, day %s: %d and %d pages", tenth, known, day, ofBrief, ofLong)
                            .isLessThanOrEqualTo(1.5);
                }
            }
        }
    }

    /** Every row is changed so many times, evenly over the days: what it was before is known from one event to the next. */
    private long rowsThatChanged(int times) {
        long generation = jdbc.sql("select nextval('read_model_generation')")
                .query(Long.class)
                .single();
        generations.add(generation);
        jdbc.sql("""
                        insert into read_model_version
                            (generation, key, effective_from, position, effective_until, row)
                        select :generation, 'line/' || line, :first::date + change * :days / :times,
                               change * :rows + line, 'infinity', jsonb_build_object('changes', change)
                        from generate_series(0, :rows - 1) line, generate_series(1, :times - 1) change
                        """)
                .param("generation", generation)
                .param("first", FIRST_DAY)
                .param("rows", ROWS)
                .param("days", DAYS)
                .param("times", times)
                .update();
        jdbc.sql("""
                        insert into read_model_row
                            (generation, key, row, position, first_position, effective_from, last_change)
                        select :generation, 'line/' || line, '{}', :times * :rows + line, :rows + line,
                               :first::date + :days, :first::date + :days
                        from generate_series(0, :rows - 1) line
                        """)
                .param("generation", generation)
                .param("first", FIRST_DAY)
                .param("rows", ROWS)
                .param("days", DAYS)
                .param("times", times)
                .update();
        return generation;
    }

    /** As applications do: they make the database believe that a row changes once. */
    private void rowsThatChangedOnce(String until) {
        jdbc.sql("""
                        insert into read_model_version
                            (generation, key, effective_from, position, effective_until, row)
                        select -1, 'application-' || position, :first::date, position, :until::date, '{}'
                        from generate_series(1, 50000) position
                        """).param("first", FIRST_DAY).param("until", until).update();
    }

    private static Snapshot moment(int times, int tenths, @Nullable Integer day) {
        return new Snapshot(
                ProgrammeId.of("as-of-cost"),
                (long) times * ROWS * tenths / 10,
                FIRST_DAY.plusDays((long) DAYS * tenths / 10),
                day == null ? null : FIRST_DAY.plusDays(day),
                false,
                false);
    }

    private long pages(long generation, Snapshot snapshot) {
        RowSource source = RowSource.of(snapshot, generation, "");
        String plan = jdbc.sql("explain (analyze, buffers, format json) select * from (" + source.sql() + ") r")
                .params(source.parameters())
                .query(String.class)
                .single();
        JsonNode top = new JsonMapper().readTree(plan).get(0).required("Plan");
        assertThat(top.required("Actual Rows").asInt()).as(plan).isEqualTo(ROWS);
        return top.required("Shared Hit Blocks").asLong()
                + top.required("Shared Read Blocks").asLong();
    }
}
