package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.tilsagn.command.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Free texts stand outside the log, and are read by id. */
class TextsTest extends HttpTest {

    private static final String PROSE = "Veien til jobb æøå";

    @Test
    void aTextIsReadByItsIdUntilItIsErased() throws NoSuchAlgorithmException {
        JsonNode reference = registerProjectWithText();
        String id = reference.path("id").asString();
        Reply found = read(Role.AUDITOR, "id=" + id + "&id=text-unknown&id=%00").expect(200);
        assertThat(found.json().path("texts").size()).isEqualTo(1);
        assertThat(found.json().at("/texts/0/text").asString()).isEqualTo(PROSE);
        assertThat(found.json().at("/texts/0/erased").asBoolean()).isFalse();
        assertThat(schemas.named("Texts").validate(found.json())).isEmpty();
        assertThat(reference.path("hash").asString()).isEqualTo(hash(id));

        store.sql("update text set text = null, salt = null where programme = ? and id = ?")
                .params(programme, id)
                .update();
        Reply erased = read(Role.AUDITOR, "id=" + id).expect(200);
        assertThat(erased.json().at("/texts/0/text").isNull()).isTrue();
        assertThat(erased.json().at("/texts/0/erased").asBoolean()).isTrue();
    }

    @Test
    void textsAreForThoseWithARoleInTheProgrammeOtherThanTheDashboards() {
        establish();
        read(Role.DASHBOARD, "id=text-1").expectProblem(403, "no-reading-role");
        call("GET", "/programmes/" + programme + "/texts?id=text-1")
                .as(Role.AUDITOR, "another")
                .send()
                .expectProblem(403, "no-reading-role");
        read(Role.PROJECT_OWNER, "id=text-1").expect(200);
    }

    @Test
    void atMostTwoHundredAreReadAtOnce() {
        establish();
        read(Role.AUDITOR, ids(200)).expect(200);
        read(Role.AUDITOR, ids(201)).expectProblem(400, "malformed-request");
        read(Role.AUDITOR, "").expectProblem(400, "malformed-request");
    }

    private JsonNode registerProjectWithText() {
        establish();
        post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT).send().expect(201);
        String event = store.sql("select payload from event where programme = ? and type = 'project-registered.v1'")
                .param(programme)
                .query(String.class)
                .single();
        assertThat(event).doesNotContain("Veien");
        return JsonMapper.shared().readTree(event).path("description");
    }

    private String hash(String id) throws NoSuchAlgorithmException {
        String salt = store.sql("select salt from text where programme = ? and id = ?")
                .params(programme, id)
                .query(String.class)
                .single();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(HexFormat.of().parseHex(salt));
        return HexFormat.of().formatHex(digest.digest(PROSE.getBytes(StandardCharsets.UTF_8)));
    }

    private Reply read(Role role, String query) {
        return call("GET", "/programmes/" + programme + "/texts?" + query)
                .as(role, programme)
                .send();
    }

    private static String ids(int count) {
        return IntStream.range(0, count)
                .mapToObj("id=text-00000000-0000-8000-8000-%012d"::formatted)
                .collect(Collectors.joining("&"));
    }
}
