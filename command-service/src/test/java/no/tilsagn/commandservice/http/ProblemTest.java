package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tilsagn.command.Role;
import no.tilsagn.commandservice.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that keeps a request from a decision is a problem of the same form. */
class ProblemTest extends HttpTest {

    static Stream<String> tokensOfNobody() {
        return Stream.of(
                TestTokens.ofAStrangersKey(),
                TestTokens.expired(),
                TestTokens.anonymous(),
                TestTokens.token("", Map.of()),
                TestTokens.token("a b", Map.of()),
                "no.jwt.atall");
    }

    @ParameterizedTest
    @MethodSource("tokensOfNobody")
    void aTokenThatDoesNotHoldIsNoToken(String token) {
        Reply reply = post(Role.BOARD_SECRETARY, "", Bodies.PROGRAMME)
                .bearer(token)
                .send()
                .expectProblem(401, "unauthenticated");
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer error=\"invalid_token\"");
        assertThat(position()).isZero();
    }

    @Test
    void withoutATokenNothingIsSaid() {
        double before = rejected("unauthenticated");
        Reply reply = post(Role.BOARD_SECRETARY, "", Bodies.PROGRAMME)
                .without("Authorization")
                .header("Accept-Language", "no")
                .send()
                .expectProblem(401, "unauthenticated");
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(reply.text("title")).isEqualTo("Ikke autentisert");
        for (String path : List.of("/nowhere", "/v3/api-docs", "/actuator/prometheus", "/actuator", "/error")) {
            call("GET", path).send().expectProblem(401, "unauthenticated");
        }
        assertThat(rejected("unauthenticated")).isEqualTo(before + 6);
    }

    @Test
    void anUnknownProgrammeIsOnlyCounted() {
        double before = rejected("unknown-programme");
        Reply reply = post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT)
                .header("Accept-Language", "nb")
                .send()
                .expectProblem(404, "unknown-programme");
        assertThat(reply.text("title")).isEqualTo("Ukjent delprogram");
        assertThat(rejected("unknown-programme")).isEqualTo(before + 1);
        assertThat(position()).isZero();
    }

    @Test
    void whatHttpItselfRefusesHasTheSameForm() {
        call("GET", "/nowhere").as(Role.AUDITOR, programme).send().expectProblem(404, "not-found");
        Reply wrongMethod = call("GET", "/programmes/" + programme + "/projects")
                .as(Role.AUDITOR, programme)
                .send()
                .expectProblem(405, "method-not-allowed");
        assertThat(wrongMethod.header("Allow")).isEqualTo("POST");
        post(Role.BOARD_SECRETARY, "", Bodies.PROGRAMME)
                .header("Accept", "text/html")
                .send()
                .expectProblem(406, "not-acceptable");
        post(Role.BOARD_SECRETARY, "", Bodies.PROGRAMME)
                .header("Content-Type", "text/plain")
                .send()
                .expectProblem(415, "unsupported-media-type");
        post(Role.BOARD_SECRETARY, "", Bodies.PROGRAMME)
                .without("Content-Type")
                .send()
                .expectProblem(415, "unsupported-media-type");
        post(Role.BOARD_SECRETARY, "//projects", Bodies.PROJECT).send().expectProblem(400, "malformed-request");
        assertThat(position()).isZero();
    }

    @Test
    void aBodyHasALimit() {
        byte[] limit = (Bodies.PROGRAMME + " ".repeat(1 << 20)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        post(Role.BOARD_SECRETARY, "", "")
                .body(java.util.Arrays.copyOf(limit, (1 << 20) + 1))
                .send()
                .expectProblem(413, "body-too-large");
        assertThat(position()).isZero();
        post(Role.BOARD_SECRETARY, "", "")
                .body(java.util.Arrays.copyOf(limit, 1 << 20))
                .send()
                .expect(201);
    }

    @Test
    void anUnknownOutcomeIsToBeAskedForAgain() throws SQLException {
        establish();
        Call call = post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT);
        try (Connection holder = TestDatabase.asOwner().getConnection()) {
            holder.setAutoCommit(false);
            lockHead(holder);
            Reply unknown = call.send().expectProblem(503, "outcome-unknown");
            assertThat(unknown.header("Retry-After")).isEqualTo("1");
            holder.rollback();
        }
        Reply stored = call.send().expect(201);
        assertThat(stored.json().path("position").asLong()).isEqualTo(3);
        assertThat(position()).isEqualTo(3);
    }

    @Test
    void anInternalErrorSaysWhereItIsLoggedAndNothingElse() {
        store.sql("alter table text rename to text_away").update();
        try {
            Reply reply = call("GET", "/programmes/" + programme + "/texts?id=text-1")
                    .as(Role.AUDITOR, programme)
                    .send()
                    .expectProblem(500, "internal-error");
            assertThat(reply.text("incident")).hasSize(36);
            assertThat(reply.response().body()).doesNotContain("xception", "select", "text_away");
        } finally {
            store.sql("alter table text_away rename to text").update();
        }
    }

    private void lockHead(Connection holder) throws SQLException {
        try (PreparedStatement lock =
                holder.prepareStatement("select position from programme_head where programme = ? for update")) {
            lock.setString(1, programme);
            assertThat(lock.executeQuery().next()).isTrue();
        }
    }
}
