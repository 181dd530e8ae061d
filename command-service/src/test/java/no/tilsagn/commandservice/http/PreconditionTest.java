package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.command.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People decide on what they saw: If-Match. */
class PreconditionTest extends HttpTest {

    private static final String CONCEPT = Bodies.decided("\"phase\":\"CONCEPT\",");

    private String project = "";

    @BeforeEach
    void projectExists() {
        establish();
        project = post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT)
                .send()
                .expect(201)
                .text("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects/project-1/phase-registration",
                "/projects/project-1/gate-decisions",
                "/funding-applications/funding-application-1/approval",
                "/funding-applications/funding-application-1/rejection",
                "/funding-applications/funding-application-1/withdrawal"
            })
    void aDecisionAboutWhatExistsNeedsTheVersionItWasMadeOn(String path) {
        double before = rejected("if-match-required");
        post(Role.BOARD_SECRETARY, path, "{}").send().expectProblem(428, "if-match-required");
        assertThat(rejected("if-match-required")).isEqualTo(before + 1);
    }

    @Test
    void aStaleVersionIsRefusedWithTheCurrentOneAndNothingIsStored() {
        double before = rejected("precondition-failed");
        long written = position();
        Reply stale = registration("\"7\"").send().expectProblem(412, "precondition-failed");
        assertThat(stale.json().path("version").asLong()).isZero();
        assertThat(position()).isEqualTo(written);
        assertThat(rejected("precondition-failed")).isEqualTo(before + 1);
        registration("\"0\"").send().expect(200);
        registration("\"0\"").send().expectProblem(412, "precondition-failed");
    }

    @Test
    void anyVersionMayBeDecidedOnWhenSaidSo() {
        registration("*").send().expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "W/\"0\"", "\"00\"", "\"x\"", "\"0\", \"1\"", "\"-1\"", ""})
    void whatIsNoStrongEntityTagIsMalformed(String ifMatch) {
        registration(ifMatch).send().expectProblem(400, "malformed-request");
    }

    private Call registration(String ifMatch) {
        return post(Role.BOARD_SECRETARY, "/projects/" + project + "/phase-registration", CONCEPT)
                .header("If-Match", ifMatch);
    }
}
