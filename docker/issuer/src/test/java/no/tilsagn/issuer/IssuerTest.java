package no.tilsagn.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final String PAGES = "http://pages.test/login/oauth2/code/tilsagn";
    private static final String AUTHORIZE =
            "/oauth2/authorize?response_type=code&client_id=pages&scope=openid&state=s&redirect_uri=" + PAGES;

    /** The example of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE =
            "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

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

    @Test
    void a_person_logs_in_for_the_pages_and_has_their_role() throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpResponse<String> asked = send(browser, page(AUTHORIZE + CHALLENGE));
        assertThat(asked.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        Matcher csrf = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(send(browser, page("/login")).body());
        assertThat(csrf.find()).isTrue();
        send(browser, form("/login", "username=auditor&password=demo&_csrf=" + csrf.group(1)));
        String back = send(browser, page(AUTHORIZE + CHALLENGE))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(back).startsWith(PAGES + "?code=");
        String code = back.substring(back.indexOf("code=") + 5).replaceAll("&.*", "");
        HttpResponse<String> answer = send(
                browser,
                HttpRequest.newBuilder(
                                form(
                                        "/oauth2/token",
                                        "grant_type=authorization_code&code=" + code + "&redirect_uri=" + PAGES
                                                + "&code_verifier=" + VERIFIER),
                                (name, value) -> true)
                        .header("Authorization", basic("pages", "demo"))
                        .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Jwt token = verified(
                issuer, JSON.readTree(answer.body()).required("id_token").asString());
        assertThat(token.getSubject()).isEqualTo("actor-auditor");
        assertThat(token.<Object>getClaim("programme_roles"))
                .isEqualTo(Map.of("first", List.of("auditor"), "second", List.of("auditor")));
    }

    @Test
    void the_pages_get_no_code_without_a_proof_key_and_no_token_of_their_own() throws Exception {
        assertThat(ask("pages", "demo").statusCode()).isEqualTo(400);
        assertThat(send(HTTP, page(AUTHORIZE)).headers().firstValue("Location").orElse(""))
                .startsWith(PAGES + "?error=invalid_request");
    }

    private static HttpRequest page(String path) {
        return HttpRequest.newBuilder(address(issuer, path))
                .header("Accept", "text/html")
                .build();
    }

    private static HttpRequest form(String path, String fields) {
        return HttpRequest.newBuilder(address(issuer, path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String basic(String client, String secret) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((URLEncoder.encode(client, StandardCharsets.UTF_8) + ":" + secret)
                                .getBytes(StandardCharsets.UTF_8));
    }

    private static ConfigurableApplicationContext started() {
        return new SpringApplicationBuilder(IssuerApplication.class)
                .run(
                        "--server.port=0",
                        "--tilsagn.issuer.uri=http://issuer.test",
                        "--tilsagn.issuer.programmes=first,second",
                        "--tilsagn.issuer.pages-redirect=" + PAGES,
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
        return HTTP.send(
                HttpRequest.newBuilder(address(issuer, "/oauth2/token"))
                        .header("Authorization", basic(client, secret))
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
