package no.tilsagn.queryservice.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.queryservice.testing.Parts;
import no.tilsagn.queryservice.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever stands in a row comes out of the database as it went in. */
class CopyLinesTest extends ServiceTest {

    private static final String AWKWARD = "back\\slash \\N \\. tab\there\nline\r\nfeed, \"quote\" ’æøå’ 𝄞 ";

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void everyTextIsStoredAsItIs() {
        long generation = Parts.asSuperuser()
                .sql("select nextval('read_model_generation')")
                .query(Long.class)
                .single();
        CopyLines lines = new CopyLines();
        lines.add(generation, AWKWARD, null, 1, 1, "2025-01-01", "infinity");
        lines.add(generation, "\\.", "{\"text\":\"a\\\\b\\n\\u00e6\"}", 2, 2, "2025-01-01", "infinity");

        Long added = jdbc.execute((ConnectionCallback<Long>) connection -> lines.into(
                "read_model_row (generation, key, row, position, first_position, effective_from, last_change)",
                connection));

        assertThat(added).isEqualTo(2);
        assertThat(jdbc.queryForList(
                        "select key from read_model_row where generation = ? order by position",
                        String.class,
                        generation))
                .containsExactly(AWKWARD, "\\.");
        assertThat(jdbc.queryForList(
                        "select row ->> 'text' from read_model_row where generation = ? order by position",
                        String.class,
                        generation))
                .containsExactly(null, "a\\b\næ");
    }
}
