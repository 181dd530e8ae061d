package no.tilsagn.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens as a service judges them: by the keys and the issuer's name it finds over HTTP. */
class IssuerTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext issuer;

    @BeforeAll
    static void start() {
        issuer = started();
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @ParameterizedTest
    @EnumSource(DemoRole.class)
    void a_client_has_its_role_in_every_programme(DemoRole role) throws Exception {
        String name = role.claim();
        Jwt token = verified(issuer, token(name, "demo"));
        assertThat(token.getSubject()).isEqualTo("actor-" + name);
        assertThat(token.<Object>getClaim("programme_roles"))
                .isEqualTo(Map.of("first", List.of(name), "second", List.of(name)));
        assertThat(token.getClaimAsString("organisation")).isNotBlank();
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_client_that_names_several_roles_holds_them_all() throws Exception {
        Jwt token = verified(issuer, token("programme-office+project-owner", "demo"));
        assertThat(token.getSubject()).isEqualTo("actor-programme-office+project-owner");
        assertThat(token.<Map<String, Object>>getClaim("programme_roles"))
                .containsEntry("first", List.of("programme-office", "project-owner"));
        assertThat(token.getClaimAsString("organisation")).isEqualTo("Programme office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mayor", "", "auditor+", "auditor+mayor", "auditor+auditor"})
    void nobody_else_gets_a_token(String client) throws Exception {
        assertThat(ask(client, "demo").statusCode()).isEqualTo(client.isEmpty() ? 400 : 401);
    }

    @Test
    void a_token_outlives_a_restart_of_its_issuer() throws Exception {
        String token = token("auditor", "demo");
        try (ConfigurableApplicationContext again = started()) {
            assertThat(verified(again, token).getSubject()).isEqualTo("actor-auditor");
        }
    }

    @Test
    void nobody_gets_a_token_without_the_secret_and_nothing_else_is_served() throws Exception {
        assertThat(ask("auditor", "guessed").statusCode()).isEqualTo(401);
        assertThat(get("/actuator/health/readiness")).isEqualTo(200);
        assertThat(get("/actuator/health/liveness")).isEqualTo(200);
        assertThat(get("/actuator/env")).isEqualTo(403);
        assertThat(get("/")).isEqualTo(403);
    }

    private static ConfigurableApplicationContext started() {
        return new SpringApplicationBuilder(IssuerApplication.class)
                .run(
                        "--server.port=0",
                        "--tilsagn.issuer.uri=http://issuer.test",
                        "--tilsagn.issuer.programmes=first,second",
                        "--tilsagn.issuer.key-file=" + folder.resolve("key.json"));
    }

    private static Jwt verified(ConfigurableApplicationContext issuer, String token) {
        Jwt jwt = NimbusJwtDecoder.withJwkSetUri(address(issuer, "/oauth2/jwks").toString())
                .build()
                .decode(token);
        assertThat(jwt.getClaimAsString("iss")).isEqualTo("http://issuer.test");
        return jwt;
    }

    private static String token(String client, String secret) throws Exception {
        HttpResponse<String> answer = ask(client, secret);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode token = JSON.readTree(answer.body());
        return token.required("access_token").asString();
    }

    private static HttpResponse<String> ask(String client, String secret) throws Exception {
        String credentials = Base64.getEncoder()
                .encodeToString((URLEncoder.encode(client, StandardCharsets.UTF_8) + ":" + secret)
                        .getBytes(StandardCharsets.UTF_8));
        return HTTP.send(
                HttpRequest.newBuilder(address(issuer, "/oauth2/token"))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static int get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(address(issuer, path)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static URI address(ConfigurableApplicationContext issuer, String path) {
        return URI.create("http://127.0.0.1:" + issuer.getEnvironment().getProperty("local.server.port") + path);
    }
}
