package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import no.tilsagn.command.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed description of the API is the one that is served. */
class OpenApiDocumentTest extends HttpTest {

    private static final Path COMMITTED = Path.of("..", "docs", "openapi-command-service.json");
    private static final String REFRESH = "tilsagn.refresh";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void isCommittedAsServed() throws IOException {
        String served = JSON.writeValueAsString(document()) + "\n";
        if (Boolean.getBoolean(REFRESH)) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(COMMITTED).exists();
        assertThat(Files.readString(COMMITTED))
                .as(
                        "refresh with: mvn test -pl command-service -am -Dtest=OpenApiDocumentTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                        REFRESH)
                .isEqualTo(served);
    }

    @Test
    void isOpenApi31AndEveryReferenceLeadsSomewhere() {
        JsonNode document = document();
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        Set<String> dangling = new TreeSet<>();
        for (JsonNode reference : document.findValues("$ref")) {
            String target = reference.asString();
            assertThat(target).startsWith("#");
            if (document.at(target.substring(1)).isMissingNode()) {
                dangling.add(target);
            }
        }
        assertThat(dangling).isEmpty();
    }

    @Test
    void publishesTheSchemasThatRequestsAreHeldAgainst() {
        assertThat(document().at("/components/schemas")).isEqualTo(schemas.byName());
    }

    private JsonNode document() {
        return call("GET", "/v3/api-docs")
                .as(Role.AUDITOR, "any")
                .send()
                .expect(200)
                .json();
    }
}
