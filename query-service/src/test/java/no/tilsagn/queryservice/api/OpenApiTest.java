package no.tilsagn.queryservice.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilsagn.command.Role;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest extends ServiceTest {

    private static final Path COMMITTED = Path.of("../docs/openapi-query-service.json");
    private static final String WRITE = "openapi.write";

    @Test
    void theCommittedDescriptionIsWhatTheServiceServes() throws IOException {
        JsonNode served =
                as(Role.AUDITOR, Story.established()).root("/v3/api-docs").body();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(COMMITTED, served.toPrettyString() + "\n");
        }

        assertThat(served.path("openapi").asString()).startsWith("3.1");
        assertThat(JsonMapper.shared().readTree(Files.readString(COMMITTED)))
                .as("docs/openapi-query-service.json differs from what the service serves; to refresh it, run"
                        + " mvn -pl query-service -am test -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -D" + WRITE + "=true and commit it")
                .isEqualTo(served);
    }
}
