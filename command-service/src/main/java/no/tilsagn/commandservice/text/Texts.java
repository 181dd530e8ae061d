package no.tilsagn.commandservice.text;

import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The free texts that events refer to. */
@Component
public class Texts {

    private final JdbcTemplate jdbc;

    Texts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores texts in the current transaction, which is that of the events that refer to them. */
    public void store(ProgrammeId programme, List<NewText> texts) {
        jdbc.batchUpdate(
                "insert into text (programme, id, text, salt) values (?, ?, ?, ?)",
                texts.stream()
                        .map(text -> new Object[] {
                            programme.value(), text.reference().id(), text.text(), text.salt()
                        })
                        .toList());
    }
}
