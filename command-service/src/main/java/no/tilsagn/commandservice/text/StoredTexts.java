package no.tilsagn.commandservice.text;

import java.util.List;
import java.util.regex.Pattern;
import no.tilsagn.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads free texts; they are written in the transaction of the command that brings them. */
@Component
class StoredTexts {

    private static final Pattern ID = Pattern.compile("text-[0-9a-z-]{1,60}");

    private final JdbcClient database;

    StoredTexts(JdbcClient database) {
        this.database = database;
    }

    /** The programme's texts with these ids, without those that do not exist. */
    List<StoredText> of(ProgrammeId programme, List<String> ids) {
        return database.sql("select id, text from text where programme = :programme and id = any(:ids) order by id")
                .param("programme", programme.value())
                .param("ids", ids.stream().filter(StoredTexts::isId).toArray(String[]::new))
                .query((row, number) -> {
                    String text = row.getString("text");
                    return new StoredText(row.getString("id"), text, text == null);
                })
                .list();
    }

    // What cannot be an id is not there either; the database takes no NUL in a text.
    private static boolean isId(String id) {
        return ID.matcher(id).matches();
    }
}
