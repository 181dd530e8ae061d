package no.tilsagn.queryservice.rehearsal;

import static no.tilsagn.queryservice.rehearsal.Commands.apply;
import static no.tilsagn.queryservice.rehearsal.Commands.approve;
import static no.tilsagn.queryservice.rehearsal.Commands.boardDecidesAll;
import static no.tilsagn.queryservice.rehearsal.Commands.command;
import static no.tilsagn.queryservice.rehearsal.Commands.frame;
import static no.tilsagn.queryservice.rehearsal.Commands.rehearsal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Role;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProjectNumberAssigned;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.statement.StatementReadModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class RehearsalApiTest extends ServiceTest {

    private static final String ADMIN = "line/2025/PROGRAMME_ADMIN/GDS+OS+OIO";

    private final Story story = Story.adopted();
    private final long last = story.last().position();
    private Api api = as(Role.AUDITOR, story);

    @BeforeEach
    void fold() {
        folded(story);
        api = as(Role.AUDITOR, story);
    }

    @Test
    void aGrantWithoutTheFrameItNeedsIsRefusedWithItsFigures() {
        JsonNode answer = rehearse(boardDecidesAll(), apply("more", 300_000), approve("more"));

        assertThat(answer.path("refused").asLong()).isEqualTo(1);
        JsonNode refused = answer.at("/commands/2");
        assertThat(refused.path("accepted").asBoolean()).isFalse();
        assertThat(refused.path("command").asString()).isEqualTo("approve-funding-application");
        assertThat(refused.at("/refusal/code").asString()).isEqualTo("amount-exceeds-balance");
        assertThat(refused.at("/refusal/facts/amount").asLong()).isEqualTo(300_000);
        assertThat(refused.at("/refusal/facts/available").asLong()).isZero();
        assertThat(refused.at("/refusal/detail").asString()).contains("300\u00a0000");
        assertThat(differences(answer)).isEmpty();
    }

    @Test
    void aRefusalIsToldInTheLanguageOfWhoeverAsks() {
        String body = rehearsal(frame(1));

        assertThat(api.post("/rehearsals", body, "Accept-Language", "nb").body().at("/commands/0/refusal/title"))
                .isNotEqualTo(api.post("/rehearsals", body, "Accept-Language", "en")
                        .body()
                        .at("/commands/0/refusal/title"));
    }

    @Test
    void withTheFrameItIsGrantedAndTheStatementStandsBesideTheRealOne() {
        JsonNode answer = rehearse(boardDecidesAll(), frame(1_300_000), apply("more", 300_000), approve("more"));

        assertThat(answer.path("refused").asLong()).isZero();
        assertThat(differences(answer))
                .containsExactly(
                        ADMIN + " granted 1000000 1300000 300000",
                        ADMIN + " unspent 1000000 1300000 300000",
                        ADMIN + " left 1000000 1300000 300000");
        assertThat(answer.at("/sums/OWNER/real").asLong()).isEqualTo(-1_000_000);
        assertThat(answer.at("/sums/OWNER/rehearsed").asLong()).isEqualTo(-1_300_000);
        assertThat(answer.at("/sums/LINE/rehearsed").asLong()
                        - answer.at("/sums/LINE/real").asLong())
                .isEqualTo(300_000);
        assertThat(answer.at("/commands/3/events")
                        .valueStream()
                        .map(event -> event.path("position").asLong() + " "
                                + event.path("type").asString()))
                .containsExactly(last + 4 + " funding-application-approved.v1", last + 5 + " funds-transferred.v1");
    }

    @Test
    void nothingOfItIsStored() {
        JsonNode before = api.get("/year-end-statement");

        rehearse(boardDecidesAll(), frame(1_300_000), apply("more", 300_000), approve("more"));

        assertThat(api.get("/year-end-statement")).isEqualTo(before);
        assertThat(api.get("/read-models").path("position").asLong()).isEqualTo(last);
        assertThat(api.get("/funding-applications").path("total").asLong()).isEqualTo(1);
    }

    @Test
    void whatIsThenReallyDecidedGivesTheStatementThatWasRehearsed() {
        JsonNode rehearsed = rehearse(frame(1_300_000));

        story.on(LocalDate.of(2025, 4, 30))
                .tell(new FrameSet(
                        story.programme(),
                        Story.YEAR,
                        Story.ALL,
                        Money.of(1_000_000),
                        Money.of(1_300_000),
                        new DecisionReference("2025/17", LocalDate.of(2025, 4, 30))));
        folded(story);

        assertThat(rehearsed.path("rehearsedPosition").asLong())
                .isEqualTo(story.last().position());
        assertThat(rehearsed.at("/statementDigest/rehearsed").asString())
                .isEqualTo(story.digest(new StatementReadModel()));
        assertThat(rehearsed
                        .path("statement")
                        .valueStream()
                        .map(line -> line.path("rehearsed").toString()))
                .containsExactlyElementsOf(api.get("/year-end-statement")
                        .path("items")
                        .valueStream()
                        .map(JsonNode::toString)
                        .toList());
    }

    @Test
    void itGoesOnFromAnyMoment() {
        long beforeTheAdoption = 7;
        Api.Answer answer = api.post("/rehearsals?position=" + beforeTheAdoption, rehearsal(frame(0)));

        assertThat(answer.body().path("position").asLong()).isEqualTo(beforeTheAdoption);
        assertThat(answer.body().at("/commands/0/accepted").asBoolean()).isTrue();
        assertThat(rehearse(frame(0)).at("/commands/0/refusal/code").asString()).isEqualTo("frame-below-granted");
        String then = story.event(7).recordedAt().toString();
        assertThat(api.post("/rehearsals?recordedAt=" + then, rehearsal(frame(0)))
                        .response()
                        .body())
                .isEqualTo(answer.response().body());
    }

    @Test
    void aProjectIsNamedByItsNumber() {
        story.tell(new ProjectNumberAssigned(story.programme(), "2021-37", story.project("2021-37")));
        folded(story);

        JsonNode answer = rehearse(command(
                "board-secretary",
                "register-phase",
                "'project':'${projects/2021-37}','phase':'STOPPED'," + Commands.DECISION));

        assertThat(answer.at("/commands/0/events/0/type").asString()).isEqualTo("project-phase-registered.v1");
    }

    @Test
    void beforeTheProgrammeThereIsNothingToRehearse() {
        Api.Answer answer = api.post("/rehearsals?position=0", rehearsal());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("code").asString()).isEqualTo("unknown-programme");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThoseWhoOverseeRehearse(Role role) {
        boolean oversees = List.of(Role.AUDITOR, Role.BOARD_SECRETARY, Role.PROGRAMME_LEADER, Role.PROGRAMME_OFFICE)
                .contains(role);

        assertThat(as(role, story).post("/rehearsals", rehearsal()).status()).isEqualTo(oversees ? 200 : 403);
    }

    private JsonNode rehearse(String... commands) {
        Api.Answer answer = api.post("/rehearsals", rehearsal(commands), "Accept-Language", "en");
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> differences(JsonNode answer) {
        return answer.path("statement")
                .valueStream()
                .flatMap(line -> line.path("differences")
                        .valueStream()
                        .map(difference -> "line/%s/%s/%s %s %s %s %s"
                                .formatted(
                                        line.path("year").asInt(),
                                        line.path("line").asString(),
                                        line.path("label").asString(),
                                        difference.path("figure").asString(),
                                        difference.path("real").asString(),
                                        difference.path("rehearsed").asString(),
                                        difference.path("difference").asString())))
                .toList();
    }
}
